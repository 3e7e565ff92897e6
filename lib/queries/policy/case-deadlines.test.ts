import { beforeAll, describe, expect, test } from "vitest";
import { retirePolicyCommand } from "@/lib/commands/policy/retire-policy";
import { run } from "@/lib/commands/run";
import { aPolicyDraft, publishedPolicy } from "@/lib/commands/testing/policies";
import { accept, close, notify, respond, walkOf } from "@/lib/commands/testing/story";
import { answered, aPerson, at, filed, refusedWith } from "@/lib/commands/testing/support";
import type { Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { ask } from "../ask";
import { caseDeadlinesQuery } from "./case-deadlines";

const OPENED = at("2026-03-01T08:00:00.000Z");
const SENT = at("2026-03-01T09:00:00.000Z");
const NOW = at("2026-03-01T12:00:00.000Z");

let manager: Actor;
let analyst: Actor;
let reference = "";

beforeAll(async () => {
  [manager, analyst] = [await aPerson("manager"), await aPerson("analyst")];
  const taken = await accept(walkOf(await filed(analyst, {}, OPENED)), analyst, { now: OPENED });
  const sent = await notify(taken, analyst, { now: SENT });
  reference = (await respond("refusal", "2026-03-01T10:00:00.000Z")(sent, analyst, { now: NOW })).reference;
});

const deadlines = async (now = NOW, of = reference) => answered(await ask(caseDeadlinesQuery, { reference: of }, analyst, { now }));
const byId = ({ clocks }: Awaited<ReturnType<typeof deadlines>>) => Object.fromEntries(clocks.map((each) => [each.clock.id, each]));

describe("why every clock of a case has its time", () => {
  test("is told for each: by which version of which policy, for what it asks, or by which law", async () => {
    const clocks = byId(await deadlines());
    expect(Object.keys(clocks)).toEqual(["triage.policy", "notify.policy.triage", "acknowledge.policy", "answer.policy", "takedown.policy", "complaint.statute"]);
    expect(clocks["triage.policy"]?.reason).toMatchObject({ policy: { key: "preset.S1", version: 1 }, matched: { severity: "S1" }, ms: hours(4), yielded: 0, calendar: null });
    expect(clocks["takedown.policy"]?.reason).toMatchObject({ policy: { key: "preset.ncii", version: 1 }, matched: { category: "ncii" }, ms: hours(48) });
    expect(clocks["complaint.statute"]).toMatchObject({ reason: null, terms: null, statute: { id: "dsa_20" } });
    for (const { today } of Object.values(clocks)) expect(today).toBeNull();
  });

  test("tells what the rules of today would give the running ones, and leaves their reasons as they were", async () => {
    await publishedPolicy(manager, aPolicyDraft({ clocks: [{ kind: "answer", ms: hours(2) }, { kind: "takedown", ms: hours(2) }] }), { now: NOW });
    await publishedPolicy(manager, aPolicyDraft({ name: "Promise", basis: "commitment", clocks: [{ kind: "takedown", ms: hours(9) }] }), { now: NOW });
    const view = await deadlines();
    const clocks = byId(view);
    expect(clocks["takedown.policy"]).toMatchObject({
      reason: { policy: { key: "preset.ncii", version: 1 } },
      today: { dueBefore: at("2026-03-03T09:00:00.000Z"), dueAfter: at("2026-03-01T11:00:00.000Z"), isLateAtOnce: true },
    });
    expect(clocks["answer.policy"]?.today, "an answer has come").toBeNull();
    expect(view.added).toMatchObject([{ id: "takedown.commitment", dueAt: at("2026-03-01T18:00:00.000Z") }]);
    expect(view.mayBeRebased).toBe(true);
  });

  test("knows a policy by its version also once it is out of use", async () => {
    const other = (await notify(await accept(walkOf(await filed(analyst, {}, NOW)), analyst, { now: NOW }), analyst, { now: NOW })).reference;
    answered(await run(retirePolicyCommand, { key: "images-on-discord", seenVersion: 1, reason: "Not needed." }, manager, { now: at("2026-03-01T13:00:00.000Z") }));
    const clocks = byId(await deadlines(at("2026-03-01T13:00:00.000Z"), other));
    expect(clocks["answer.policy"]?.reason).toMatchObject({ policy: { key: "images-on-discord", version: 1, name: "Images on Discord" }, matched: { platform: "discord", category: "ncii" }, yielded: 1 });
  });

  test("offers nothing for a case that has closed", async () => {
    const closed = await close(await accept(walkOf(await filed(analyst, {}, OPENED)), analyst, { now: OPENED }), analyst, { now: OPENED });
    expect(await deadlines(NOW, closed.reference)).toMatchObject({ mayBeRebased: false, added: [] });
  });

  test("is for those who may read the log", async () => {
    for (const actor of [await aPerson("reporter"), await aPerson("platform_agent", "discord"), await aPerson("admin")]) {
      expect(refusedWith(await ask(caseDeadlinesQuery, { reference }, actor))).toEqual(["forbidden"]);
    }
    for (const nothing of ["", "nonsense", "RL-0000-0000"]) expect(refusedWith(await ask(caseDeadlinesQuery, { reference: nothing }, analyst))).toEqual(["not_found"]);
  });
});
