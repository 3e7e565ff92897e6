import { describe, expect, test, vi } from "vitest";
import { createTicker } from "./ticker";

const NOON = Date.parse("2024-03-06T12:00:00.000Z");
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A page with its present in hand: timers run when their time has come, and never by themselves. */
function aPage() {
  const page = { now: NOON, timers: new Map<number, { at: number; run: () => void }>() };
  let ids = 0;
  const ticker = createTicker({
    heard: () => {},
    read: () => page.now,
    setTimer: (run, ms) => {
      page.timers.set((ids += 1), { at: page.now + ms, run });
      return ids;
    },
    clearTimer: (id) => page.timers.delete(id),
  });
  const pass = (ms: number) => {
    const end = page.now + ms;
    for (let due = first(); due !== undefined && due[1].at <= end; due = first()) {
      page.timers.delete(due[0]);
      page.now = Math.max(page.now, due[1].at);
      due[1].run();
    }
    page.now = end;
  };
  const first = () => [...page.timers].sort((a, b) => a[1].at - b[1].at)[0];
  const watch = (...moments: number[]) => {
    const listener = vi.fn();
    const next = (now: Date) => moments.map((ms) => NOON + ms).find((at) => at > now.getTime()) ?? null;
    const stop = ticker.watch({ serverMs: NOON, next, listener });
    return { listener, stop };
  };
  return { page, ticker, pass, watch };
}

describe("what counts on a page", () => {
  test("is told in the moment in which it changes, and only then", () => {
    const { ticker, pass, watch } = aPage();
    const { listener } = watch(10 * SECOND, 30 * SECOND);
    pass(9_999);
    expect(listener).not.toHaveBeenCalled();
    pass(1);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(ticker.present()).toBe(NOON + 10 * SECOND);
    pass(MINUTE);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test("does not stir with its neighbours", () => {
    const { pass, watch } = aPage();
    const early = watch(10 * SECOND);
    const late = watch(20 * SECOND);
    pass(15 * SECOND);
    expect(early.listener).toHaveBeenCalledTimes(1);
    expect(late.listener).not.toHaveBeenCalled();
  });

  test("shares one timer, and none once nothing changes any more", () => {
    const { page, pass, watch } = aPage();
    const watched = [watch(10 * SECOND), watch(20 * SECOND), watch()];
    expect(page.timers.size).toBe(1);
    pass(5 * MINUTE);
    expect(page.timers.size).toBe(0);
    watched.forEach(({ stop }) => stop());
    const last = watch(10 * MINUTE);
    expect(page.timers.size).toBe(1);
    last.stop();
    expect(page.timers.size).toBe(0);
  });

  test("looks at the present each minute, since a timer may sleep with the device", () => {
    const { page, pass, watch } = aPage();
    const { listener } = watch(600 * MINUTE);
    page.now += 601 * MINUTE;
    pass(MINUTE);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("drawn some time ago, catches up as soon as it is watched", () => {
    const { page, ticker, watch } = aPage();
    page.now += 20 * SECOND;
    const { listener } = watch(10 * SECOND);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(ticker.present()).toBe(NOON + 20 * SECOND);
  });

  test("rests while nobody looks, and catches up at once when somebody does", () => {
    const { page, ticker, pass, watch } = aPage();
    const { listener } = watch(10 * SECOND, 20 * SECOND, 30 * SECOND);
    ticker.rest();
    expect(page.timers.size).toBe(0);
    pass(25 * SECOND);
    expect(listener).not.toHaveBeenCalled();
    ticker.wake();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(ticker.present()).toBe(NOON + 25 * SECOND);
    pass(5 * SECOND);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test("never sees the present go back", () => {
    const { page, ticker, pass, watch } = aPage();
    watch(10 * SECOND, 20 * SECOND);
    pass(15 * SECOND);
    page.now = NOON;
    ticker.wake();
    expect(ticker.present()).toBe(NOON + 10 * SECOND);
  });
});
