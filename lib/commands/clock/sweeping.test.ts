import { describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { SYSTEM } from "@/lib/domain/access/actor";
import { run } from "../run";
import { answered, aPerson, at, filed } from "../testing/support";
import { sweepClocksCommand } from "./sweep-clocks";

const HOUR = 3_600_000;

async function sweepAt(asOf: Date) {
  return answered(await run(sweepClocksCommand, { asOf: asOf.toISOString() }, SYSTEM));
}

async function announcedOf(reference: string) {
  const events = await database().caseEvent.findMany({
    where: { type: "clock_threshold_reached", abuseCase: { reference } },
    orderBy: { sequence: "asc" },
  });
  return events.map(({ occurredAt, recordedAt, data }) => ({ occurredAt, recordedAt, ...(data as { clockId: string; threshold: string }) }));
}

describe("a sweep", () => {
  test("announces what is due at its true time, once, and says when the next is", async () => {
    const { case: made } = await filed(await aPerson("analyst"));
    const { openedAt } = await database().abuseCase.findUniqueOrThrow({ where: { reference: made.reference } });
    const later = new Date(openedAt.getTime() + 5 * HOUR);
    await sweepAt(later);
    await sweepAt(later);
    const told = await announcedOf(made.reference);
    expect(told.map(({ clockId, threshold }) => `${clockId} ${threshold}`)).toEqual(["triage.policy 50%", "triage.policy 80%", "triage.policy 100%"]);
    expect(told.map(({ occurredAt }) => occurredAt.getTime() - openedAt.getTime())).toEqual([2 * HOUR, 3.2 * HOUR, 4 * HOUR]);
    expect(told.every(({ recordedAt }) => recordedAt.getTime() === later.getTime())).toBe(true);
    const clock = await database().caseClock.findFirstOrThrow({ where: { abuseCase: { reference: made.reference } } });
    expect(clock.nextMomentAt?.getTime()).toBe(openedAt.getTime() + 28 * HOUR);
  });

  test("after days away, catches up in order, and chases on without end", async () => {
    const { case: made } = await filed(await aPerson("analyst"));
    const { openedAt } = await database().abuseCase.findUniqueOrThrow({ where: { reference: made.reference } });
    await sweepAt(new Date(openedAt.getTime() + 100 * 24 * HOUR));
    const names = (await announcedOf(made.reference)).map(({ threshold }) => threshold);
    expect(names).toEqual(["50%", "80%", "100%", "+1d", "+3d", "+7d", "+14d", "+30d", "+60d", "+90d"]);
  });

  test("tells each case in order, however few clocks a batch may take", async () => {
    const story = await filed(await aPerson("analyst"), { history: [{ type: "notice", sentAt: "2026-03-02T10:00:00.000Z", channel: "email" }] }, at("2026-03-02T10:00:00.000Z"));
    const later = "2026-03-20T10:00:00.000Z";
    for (let clocks = 1; clocks > 0; ) ({ clocks } = answered(await run(sweepClocksCommand, { asOf: later, limit: 1 }, SYSTEM)));
    const moments = (await announcedOf(story.case.reference)).map(({ occurredAt }) => occurredAt.getTime());
    expect(moments.length).toBeGreaterThan(12);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });
});
