import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeCaseCommand } from "@/lib/commands/case/close-case";
import { rebaseClocksCommand } from "@/lib/commands/clock/rebase-clocks";
import { run } from "@/lib/commands/run";
import { aPolicyDraft, presetDraft, publishedPolicy } from "@/lib/commands/testing/policies";
import { refoldEveryCase } from "@/lib/commands/testing/refold";
import { accept, notify, respond, walkOf, type Walk } from "@/lib/commands/testing/story";
import { answered, aPerson, at, filed, refusedWith } from "@/lib/commands/testing/support";
import { loadCase } from "@/lib/db/case-store";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { clocksOf } from "@/lib/domain/case/clocks-of";
import { dueAt, isLate } from "@/lib/domain/clock/clock-state";
import { hours } from "@/lib/domain/law/duration";
import { ask } from "../ask";
import { policyPreviewQuery, type PolicyEffect } from "./policy-preview";

const OPENED = at("2026-03-01T08:00:00.000Z");
const SENT = at("2026-03-01T09:00:00.000Z");
/** Three hours after the notice. */
const NOW = at("2026-03-01T12:00:00.000Z");

let manager: Actor;
let analyst: Actor;
const cases: Record<string, string> = {};

/** One step of a story, done at an instant, so that nothing in these cases depends on the day of the test. */
const begin = async (changes: Record<string, unknown> = {}) => walkOf(await filed(analyst, changes, OPENED));
const notified = async (changes: Record<string, unknown> = {}) => {
  const taken = await accept(await begin(changes), analyst, { now: OPENED });
  return notify(taken, analyst, { now: SENT });
};

beforeAll(async () => {
  [manager, analyst] = [await aPerson("manager"), await aPerson("analyst")];
  const known: Record<string, Walk> = {
    fresh: await begin(),
    waiting: await notified(),
    answered: await respond("refusal", "2026-03-01T10:00:00.000Z")(await notified(), analyst, { now: NOW }),
    ofAnotherKind: await notified({ category: "harassment" }),
    closed: await notified(),
  };
  const { reference, version } = known.closed!;
  answered(await run(closeCaseCommand, { reference, version, outcome: "withdrawn", reason: "Asked for." }, analyst, { now: NOW }));
  for (const [name, walked] of Object.entries(known)) cases[name] = walked.reference;
});
afterAll(refoldEveryCase);

async function effectOf(draft: Record<string, unknown>, actor = manager, now = NOW): Promise<PolicyEffect> {
  const preview = answered(await ask(policyPreviewQuery, draft, actor, { now }));
  if ("effect" in preview) return preview.effect;
  throw new Error(`Refused: ${JSON.stringify(preview.refusals)}`);
}

/** What is listed, shortly: by case, each clock with its due times in hours after the notice. */
function listed({ cases: changed }: PolicyEffect) {
  const hoursAfter = (due: Date | null) => due && (due.getTime() - SENT.getTime()) / hours(1);
  return Object.fromEntries<unknown>(
    changed.map(({ reference, clocks }) => [
      Object.keys(cases).find((name) => cases[name] === reference) ?? reference,
      clocks.map(({ before, after, dueBefore, dueAfter, isLateAtOnce }) => [(before ?? after)?.id, hoursAfter(dueBefore), hoursAfter(dueAfter), isLateAtOnce]),
    ]),
  );
}

describe("a preview", () => {
  test("counts the open cases that the draft would govern, and lists those whose running clocks it would change", async () => {
    const effect = await effectOf(aPolicyDraft());
    expect(effect).toMatchObject({ governed: 3, released: 0, read: 3, isAll: true, version: { key: "images-on-discord", version: 1 } });
    expect(listed(effect)).toEqual({ waiting: [["answer.policy", 48, 12, false]] });
  });

  test("says which would be late at once (SLA case 39: the new length counts from where the clock began)", async () => {
    expect(listed(await effectOf(aPolicyDraft({ clocks: [{ kind: "answer", ms: hours(2) }] })))).toEqual({ waiting: [["answer.policy", 48, 2, true]] });
  });

  test("lists nothing that is over, and no case that has closed (SLA case 36)", async () => {
    const draft = aPolicyDraft({ clocks: ["acknowledge", "answer", "takedown"].map((kind) => ({ kind, ms: hours(5) })) });
    expect(listed(await effectOf(draft))).toEqual({
      waiting: [["acknowledge.policy", 24, 5, false], ["answer.policy", 48, 5, false], ["takedown.policy", 48, 5, false]],
      answered: [["takedown.policy", 48, 5, false]],
    });
  });

  test("says how many cases a narrower version would leave to others", async () => {
    await publishedPolicy(manager, aPolicyDraft({ name: "Wide", scope: { platform: ["discord"], category: ["harassment"] } }), { now: NOW });
    const narrower = { ...aPolicyDraft({ name: "Wide", scope: { platform: ["x"], category: ["harassment"] } }), key: "wide", seenVersion: 1 };
    expect(await effectOf(narrower)).toMatchObject({ governed: 0, released: 1, cases: [] });
  });

  test("of a change of the order tells whose turn it would be (SLA case 40)", async () => {
    const closest = aPolicyDraft({ name: "Closest", scope: { platform: ["discord"], category: ["ncii"], severity: ["S1"] }, clocks: [{ kind: "answer", ms: hours(20) }] });
    expect(listed(await effectOf(closest))).toEqual({ waiting: [["answer.policy", 48, 20, false]] });
  });

  test("of a version that begins later tells what would be from then on", async () => {
    const effect = await effectOf(aPolicyDraft({ validFrom: "2026-03-02T12:00:00.000Z" }));
    expect(effect.version.validFrom).toEqual(at("2026-03-02T12:00:00.000Z"));
    expect(listed(effect)).toEqual({ waiting: [["answer.policy", 48, 12, true]] });
  });

  test("counts for an admin, and names no case", async () => {
    expect(await effectOf(aPolicyDraft(), await aPerson("admin"))).toMatchObject({ governed: 3, cases: [], read: 0 });
  });

  test("of what cannot be published says why, at its place, and is shown to nobody who may not publish", async () => {
    const draft = aPolicyDraft({ scope: { category: ["ncii"] }, clocks: [{ kind: "answer", ms: 0 }] });
    expect(answered(await ask(policyPreviewQuery, draft, manager, { now: NOW }))).toMatchObject({ refusals: [{ code: "length_invalid", path: "clocks.0.ms" }] });
    expect(refusedWith(await ask(policyPreviewQuery, draft, analyst, { now: NOW }))).toEqual(["forbidden"]);
    expect(refusedWith(await ask(policyPreviewQuery, {}, manager, { now: NOW }))).toEqual(["field_required", "field_required", "field_required", "field_required"]);
  });

  test("writes nothing", async () => {
    const counts = () => Promise.all([database().caseEvent.count(), database().ruleVersion.count(), database().outboxMessage.count(), database().adminEvent.count()]);
    const before = await counts();
    await effectOf(aPolicyDraft());
    expect(await counts()).toEqual(before);
  });
});

describe("what was previewed is what comes, to the millisecond", () => {
  test.each<[string, Record<string, unknown>]>([
    ["less time, some of it over already", aPolicyDraft({ clocks: [{ kind: "answer", ms: hours(2) }, { kind: "takedown", ms: hours(30) }] })],
    ["hours of a calendar, other warnings and no pauses", presetDraft("preset.ncii", {
      clocks: [{ kind: "acknowledge", ms: hours(9), calendar: "preset.paris_office" }, { kind: "answer", ms: hours(48), thresholds: [100] }, { kind: "takedown", ms: hours(48), pauses: {} }],
    })],
    ["a promise more", aPolicyDraft({ name: "Promise", basis: "commitment", clocks: [{ kind: "answer", ms: hours(24) }] })],
  ])("%s", async (_title, draft) => {
    const { cases: changed } = await effectOf(draft);
    expect(changed.length).toBeGreaterThan(0);
    await publishedPolicy(manager, draft, { now: NOW });
    for (const { reference, clocks } of changed) {
      const before = await loadCase(database(), { reference });
      answered(await run(rebaseClocksCommand, { reference, version: before?.state.version, reason: "The rules have changed." }, manager, { now: NOW }));
      const after = clocksOf((await loadCase(database(), { reference }))!.state);
      const untouched = clocksOf(before!.state).filter(({ id }) => !clocks.some(({ before: changedClock }) => changedClock?.id === id));
      expect(after.filter(({ id }) => untouched.some((clock) => clock.id === id)).map((clock) => [clock.id, dueAt(clock, NOW)])).toEqual(untouched.map((clock) => [clock.id, dueAt(clock, NOW)]));
      for (const change of clocks) {
        const real = after.find(({ id }) => id === change.after?.id);
        expect(real, change.after?.id).toEqual(change.after);
        expect([real && dueAt(real, NOW), real && isLate(real, NOW)]).toEqual([change.dueAfter, change.isLateAtOnce]);
      }
    }
    expect((await effectOf({ ...draft, ...(await nextOf(draft)) })).cases, "nothing is left to change").toEqual([]);
  });
});

/** The same content once more, as the version after the one just published. */
async function nextOf(draft: Record<string, unknown>) {
  const { key, version } = await database().ruleVersion.findFirstOrThrow({ where: { content: { path: ["name"], equals: draft.name as string } }, orderBy: { version: "desc" } });
  return { key, seenVersion: version };
}
