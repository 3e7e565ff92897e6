import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPageTime } from "./page-time";

const NOON = Date.parse("2024-03-06T12:00:00.000Z");
const HOUR = 3_600_000;

/** A device whose clock is some hours off, and a server that knows the time. */
function aDevice(offMs = 3 * HOUR) {
  const device = { trueMs: NOON, elapsedMs: 1_000, offMs, isOnline: true, asked: 0, corrected: 0 };
  const time = createPageTime({
    elapsedMs: () => device.elapsedMs,
    deviceMs: () => device.trueMs + device.offMs,
    askServer: async () => {
      device.asked += 1;
      return device.isOnline ? device.trueMs : null;
    },
    onCorrected: () => (device.corrected += 1),
  });
  time.heard(NOON);
  const pass = (ms: number) => {
    device.trueMs += ms;
    device.elapsedMs += ms;
  };
  const sleep = (ms: number) => (device.trueMs += ms);
  return { device, time, pass, sleep };
}

const answered = () => Promise.resolve();

describe("the present on a page", () => {
  test("is the server's and what has elapsed since, however wrong the device's clock is", () => {
    const { device, time, pass } = aDevice();
    pass(90_000);
    expect(time.read()).toBe(NOON + 90_000);
    expect(device.asked).toBe(0);
  });

  test("forgets none of what it heard: a page drawn earlier and shown again later sets nothing back", () => {
    const { time, pass } = aDevice();
    pass(HOUR);
    time.heard(NOON);
    expect(time.read()).toBe(NOON + HOUR);
    time.heard(NOON + HOUR + 2_000);
    expect(time.read()).toBe(NOON + HOUR + 2_000);
  });

  test("does not follow a clock that somebody sets, forwards or back", async () => {
    const { device, time, pass } = aDevice();
    pass(60_000);
    device.offMs += 2 * HOUR;
    expect(time.read()).toBe(NOON + 60_000);
    await answered();
    expect(time.read()).toBe(NOON + 60_000);
    device.offMs -= 5 * HOUR;
    expect(time.read()).toBe(NOON + 60_000);
    await answered();
    expect(device.asked).toBe(1);
  });

  test("catches up after a sleep that nothing counted", async () => {
    const { device, time, pass, sleep } = aDevice();
    pass(60_000);
    sleep(8 * HOUR);
    expect(time.read()).toBe(NOON + 60_000);
    await answered();
    expect(device.corrected).toBe(1);
    expect(time.read()).toBe(NOON + 60_000 + 8 * HOUR);
    expect(device.asked).toBe(1);
  });

  test("asks again, not too often, while the server is out of reach", async () => {
    const { device, time, pass, sleep } = aDevice();
    device.isOnline = false;
    sleep(HOUR);
    time.read();
    await answered();
    pass(1_000);
    time.read();
    expect(device.asked).toBe(1);
    device.isOnline = true;
    pass(60_000);
    time.read();
    await answered();
    expect(time.read()).toBe(NOON + HOUR + 61_000);
  });
});

test("it never goes back, and never runs ahead of the server", async () => {
  const step = fc.record({ what: fc.constantFrom("pass", "sleep", "set", "heard"), ms: fc.integer({ min: -3 * HOUR, max: 3 * HOUR }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { device, time, pass, sleep } = aDevice();
      let last = time.read();
      for (const { what, ms } of steps) {
        if (what === "pass") pass(Math.abs(ms));
        if (what === "sleep") sleep(Math.abs(ms));
        if (what === "set") device.offMs += ms;
        if (what === "heard") time.heard(device.trueMs - Math.abs(ms));
        const present = time.read();
        await answered();
        expect(present).toBeGreaterThanOrEqual(last);
        expect(present).toBeLessThanOrEqual(device.trueMs);
        last = present;
      }
    }),
  );
});
