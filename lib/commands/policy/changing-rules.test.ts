import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCase } from "@/lib/db/case-store";
import { database } from "@/lib/db/client";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { clocksOf } from "@/lib/domain/case/clocks-of";
import { clockState, dueAt } from "@/lib/domain/clock/clock-state";
import { hours } from "@/lib/domain/law/duration";
import { rebaseClocksCommand } from "../clock/rebase-clocks";
import { sweepClocksCommand } from "../clock/sweep-clocks";
import { run } from "../run";
import { aPolicyDraft, publishedPolicy } from "../testing/policies";
import { refoldEveryCase } from "../testing/refold";
import { accept, notify, walkOf } from "../testing/story";
import { answered, aPerson, at, filed } from "../testing/support";
import { retirePolicyCommand } from "./retire-policy";

/** What becomes of cases that run while the rules change: the numbered cases of "change and merge" that need commands. */

const OPENED = at("2026-03-01T08:00:00.000Z");
const SENT = at("2026-03-01T09:00:00.000Z");
const after = (count: number) => new Date(SENT.getTime() + hours(count));

let manager: Actor;
let analyst: Actor;

beforeAll(async () => {
  [manager, analyst] = [await aPerson("manager"), await aPerson("analyst")];
});
afterAll(refoldEveryCase);

async function notified(changes: Record<string, unknown>) {
  const taken = await accept(walkOf(await filed(analyst, changes, OPENED)), analyst, { now: OPENED });
  return (await notify(taken, analyst, { now: SENT })).reference;
}

async function stateOf(reference: string) {
  const stored = await loadCase(database(), { reference });
  if (stored === null) throw new Error(`${reference} is gone`);
  return stored.state;
}

async function clockOf(reference: string, id: string) {
  return clocksOf(await stateOf(reference)).find((clock) => clock.id === id) ?? null;
}

async function rebase(reference: string, now: Date) {
  const { version } = await stateOf(reference);
  return answered(await run(rebaseClocksCommand, { reference, version, reason: "The rules have changed." }, manager, { now }));
}

const rowOf = (reference: string, clockId: string) => database().caseClock.findFirst({ where: { clockId, abuseCase: { reference } } });
const announcedOf = async (reference: string, clockId: string) =>
  (await stateOf(reference)).thresholds.filter((fact) => fact.clockId === clockId).map(({ threshold, occurredAt }) => [threshold, occurredAt]);

describe("SLA case 37: a policy is retired", () => {
  const promise = (name: string, category: string) => aPolicyDraft({ name, basis: "commitment", scope: { platform: ["discord"], category: [category] }, clocks: [{ kind: "answer", ms: hours(10) }] });

  test("re-basing takes its clock away with all that it would have announced and proposed; what it announced stays in the log", async () => {
    const { key } = await publishedPolicy(manager, promise("Promise", "harassment"), { now: OPENED });
    const reference = await notified({ category: "harassment" });
    answered(await run(sweepClocksCommand, { asOf: after(6).toISOString() }, SYSTEM));
    answered(await run(retirePolicyCommand, { key, seenVersion: 1, reason: "Withdrawn." }, manager, { now: after(7) }));
    expect(await rowOf(reference, "answer.commitment"), "nothing is taken away before anybody re-bases").toMatchObject({ dueAt: after(10), nextMomentAt: after(8) });

    await rebase(reference, after(7));
    expect([await clockOf(reference, "answer.commitment"), await rowOf(reference, "answer.commitment")]).toEqual([null, null]);
    answered(await run(sweepClocksCommand, { asOf: after(20).toISOString() }, SYSTEM));
    expect(await announcedOf(reference, "answer.commitment")).toEqual([["50%", after(5)]]);
    expect(await clockOf(reference, "answer.policy")).not.toBeNull();
  });

  test("our rule differs for a clock that was late already: it stays, since no change of rules makes anybody punctual", async () => {
    const { key } = await publishedPolicy(manager, promise("Kept", "hate_speech"), { now: OPENED });
    const reference = await notified({ category: "hate_speech" });
    answered(await run(retirePolicyCommand, { key, seenVersion: 1, reason: "Withdrawn." }, manager, { now: after(11) }));
    await rebase(reference, after(11));
    const clock = await clockOf(reference, "answer.commitment");
    expect(clock && clockState(clock, after(11))).toBe("overdue");
  });
});

describe("SLA case 39: less time is given to a case that runs", () => {
  test("the new length counts from where the clock began, so it may be over already; that is overdue and never a breach", async () => {
    const reference = await notified({ category: "voyeurism" });
    await publishedPolicy(manager, aPolicyDraft({ name: "Shorter", scope: { platform: ["discord"], category: ["voyeurism"] }, clocks: [{ kind: "answer", ms: hours(2) }] }), { now: after(3) });
    expect((await clockOf(reference, "answer.policy"))?.startedAt).toEqual(SENT);
    await rebase(reference, after(3));
    const clock = await clockOf(reference, "answer.policy");
    expect(clock && [dueAt(clock, after(3)), clockState(clock, after(3))]).toEqual([after(2), "overdue"]);
  });

  test("what was announced before stays as it was, and is not said again", async () => {
    const reference = await notified({ category: "sexual_deepfake" });
    answered(await run(sweepClocksCommand, { asOf: after(25).toISOString() }, SYSTEM));
    await publishedPolicy(manager, aPolicyDraft({ name: "A little less", scope: { platform: ["discord"], category: ["sexual_deepfake"] }, clocks: [{ kind: "answer", ms: hours(40) }] }), { now: after(25) });
    await rebase(reference, after(25));
    answered(await run(sweepClocksCommand, { asOf: after(41).toISOString() }, SYSTEM));
    expect(await announcedOf(reference, "answer.policy")).toEqual([["50%", after(24)], ["80%", after(32)], ["100%", after(40)]]);
  });
});

test("SLA case 44: what a clock announces makes nobody's view of a case stale; re-basing does, once, since somebody may have decided by the old time", async () => {
  const reference = await notified({ category: "impersonation" });
  const { version } = await stateOf(reference);
  answered(await run(sweepClocksCommand, { asOf: after(200).toISOString() }, SYSTEM));
  expect((await stateOf(reference)).thresholds.length).toBeGreaterThan(3);
  expect((await stateOf(reference)).version).toBe(version);
  await publishedPolicy(manager, aPolicyDraft({ name: "Other", scope: { platform: ["discord"], category: ["impersonation"] }, clocks: [{ kind: "answer", ms: hours(300) }] }), { now: OPENED });
  await rebase(reference, after(20));
  expect((await stateOf(reference)).version).toBe(version + 1);
});
