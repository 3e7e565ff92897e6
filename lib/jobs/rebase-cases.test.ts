import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { rebaseByPolicyCommand } from "@/lib/commands/policy/rebase-by-policy";
import { retirePolicyCommand } from "@/lib/commands/policy/retire-policy";
import { run } from "@/lib/commands/run";
import { manyUnansweredCases } from "@/lib/commands/testing/many-cases";
import { aPolicyDraft, publishedPolicy } from "@/lib/commands/testing/policies";
import { refoldEveryCase } from "@/lib/commands/testing/refold";
import { accept, close, walk, walkOf } from "@/lib/commands/testing/story";
import { answered, aPerson, filed, refusedWith } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import type { PolicyApplication } from "@/lib/db/outbox";
import { applicationOf } from "@/lib/db/outbox";
import { now } from "@/lib/clock";
import type { Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { policyPreviewQuery } from "@/lib/queries/policy/policy-preview";
import { policyPageQuery } from "@/lib/queries/policy/policy-page";
import { deliverNext } from "./deliver-outbox";
import { rebaseCases } from "./rebase-cases";

let manager: Actor;
let analyst: Actor;

beforeAll(async () => {
  [manager, analyst] = [await aPerson("manager"), await aPerson("analyst")];
});
afterAll(refoldEveryCase);

const waitingSteps = () => database().outboxMessage.findMany({ where: { kind: "rebase_cases", doneAt: null } });
const rebasings = () => database().caseEvent.count({ where: { type: "clocks_rebased" } });
const apply = (key: string, version: number, actor = manager) => run(rebaseByPolicyCommand, { key, version, reason: "For those that run, too." }, actor);

/** Works through all that is due now, as a worker would, and answers how many messages that took. */
async function workThrough(): Promise<number> {
  let steps = 0;
  while (await deliverNext(now())) steps += 1;
  return steps;
}

/** A case whose notice went out just now. */
async function notified(changes: Record<string, unknown> = {}) {
  const taken = await walk(walkOf(await filed(analyst, changes)), analyst, [accept]);
  const { reference, version } = taken;
  answered(await run(sendNoticeCommand, { reference, version, recipient: "platform", channel: "email" }, analyst));
  return { reference };
}

async function answerClock(reference: string) {
  const view = answered(await ask(caseFileQuery, { reference }, analyst));
  return view.clocks.find(({ id }) => id === "answer.policy");
}

describe("applying a policy to the open cases it governs", () => {
  test("gives each of them exactly what the preview said, as an event in the manager's name, and leaves the others alone", async () => {
    const [one, other] = [await notified(), await notified({ category: "harassment" })];
    const done = await walk(walkOf(await filed(analyst)), analyst, [accept, close]);
    const preview = answered(await ask(policyPreviewQuery, aPolicyDraft(), manager));
    const [changed] = "effect" in preview ? preview.effect.cases : [];
    expect([changed?.reference, changed?.clocks.length]).toEqual([one.reference, 1]);
    const { key, version } = await publishedPolicy(manager, aPolicyDraft());
    expect(await answerClock(one.reference)).toMatchObject({ dueAt: changed?.clocks[0]?.dueBefore });

    answered(await apply(key, version));
    expect(await applicationOf(database(), key)).toEqual({ seen: 0, isGivenUp: false });
    await workThrough();
    expect(await applicationOf(database(), key)).toBeNull();

    expect((await answerClock(one.reference))?.dueAt).toEqual(changed?.clocks[0]?.dueAfter);
    const events = await database().caseEvent.findMany({ where: { type: "clocks_rebased" }, include: { abuseCase: true } });
    expect(events.map(({ abuseCase, actor, actorId, data }) => [abuseCase.reference, (actor as { label: string }).label, actorId, (data as { appliedPolicy: object }).appliedPolicy])).toEqual([
      [one.reference, manager.label, manager.id, { key, version }],
    ]);
    expect(events.map(({ abuseCase }) => abuseCase.reference)).not.toContain(other.reference);
    expect(events.map(({ abuseCase }) => abuseCase.reference)).not.toContain(done.reference);
  });

  test("is a manager's, on the version in force that they saw", async () => {
    const { key, version } = await publishedPolicy(manager, aPolicyDraft({ name: "Seen", scope: { platform: ["x"], category: ["ncii"] } }));
    expect(refusedWith(await apply(key, version, await aPerson("admin")))).toEqual(["forbidden"]);
    expect(refusedWith(await apply(key, version, analyst))).toEqual(["forbidden"]);
    expect(refusedWith(await apply(key, version + 1))).toEqual(["stale_version"]);
    expect(refusedWith(await apply("nobody", 1))).toEqual(["not_found"]);
    expect(await waitingSteps()).toEqual([]);
  });

  test("is told in the record of changes, and its reason stands in each case", async () => {
    const told = await database().adminEvent.findMany({ where: { type: "policy_applied" } });
    expect(told).toMatchObject([{ subjectId: "images-on-discord", actor: { label: manager.label }, data: { version: 1 } }]);
    expect(await database().caseText.count({ where: { purpose: "reason", body: "For those that run, too." } })).toBe(1);
  });
});

describe("applying a policy to many cases", () => {
  const scope = { platform: ["discord"], category: ["ncii"], severity: ["S1"] };
  let key = "";

  beforeAll(async () => {
    await manyUnansweredCases(database(), 120, new Date(now().getTime() - hours(1)));
    key = (await publishedPolicy(manager, aPolicyDraft({ name: "Many", scope, clocks: [{ kind: "answer", ms: hours(20) }] }))).key;
  });

  test("goes on batch by batch, and says how far it has come", async () => {
    const before = await rebasings();
    await workThrough();
    answered(await apply(key, 1));
    expect(await deliverNext(now())).toBe(true);
    expect(await applicationOf(database(), key)).toEqual({ seen: 50, isGivenUp: false });
    const page = answered(await ask(policyPageQuery, { key }, analyst));
    expect(page.application).toEqual({ seen: 50, isGivenUp: false });
    await workThrough();
    expect((await rebasings()) - before).toBe(121);
    expect(await waitingSteps()).toEqual([]);
  });

  test("again finds nothing to change", async () => {
    const before = await rebasings();
    answered(await apply(key, 1));
    await workThrough();
    expect((await rebasings()) - before).toBe(0);
  });

  test("by a worker that dies after a batch and another that takes it up again, does each once and goes on once", async () => {
    await publishedPolicy(manager, { ...aPolicyDraft({ name: "Many", scope, clocks: [{ kind: "answer", ms: hours(10) }] }), key, seenVersion: 1 });
    const before = await rebasings();
    answered(await apply(key, 2));
    const [step] = await waitingSteps();
    const lent = { id: step!.id, kind: step!.kind, payload: step!.payload, attempts: 1 };
    await rebaseCases(lent);
    await Promise.all([rebaseCases(lent), rebaseCases(lent)]);
    expect((await rebasings()) - before).toBe(50);
    expect(await waitingSteps()).toHaveLength(2);
    await workThrough();
    expect((await rebasings()) - before).toBe(121);
  });

  test("ends where another version has come into force, which nobody asked to apply", async () => {
    answered(await apply(key, 2));
    answered(await run(retirePolicyCommand, { key, seenVersion: 2, reason: "Not needed." }, manager));
    const before = await rebasings();
    await workThrough();
    expect([(await rebasings()) - before, await waitingSteps()]).toEqual([0, []]);
  });

  test("once retired, gives back to the cases that still run by it what others set (SLA case 37)", async () => {
    const before = await rebasings();
    answered(await apply(key, 3));
    await workThrough();
    expect((await rebasings()) - before).toBe(121);
  });

  test("in the name of somebody who has left does nothing, and is kept for somebody to look at", async () => {
    const leaving = await aPerson("manager");
    answered(await apply("images-on-discord", 1, leaving));
    answered(await run(changePersonCommand, { id: leaving.id, role: "manager", isActive: false }, await aPerson("admin")));
    const [step] = await waitingSteps();
    await expect(rebaseCases({ id: step!.id, kind: step!.kind, payload: step!.payload, attempts: 1 })).rejects.toThrow("no open account");
    expect((step!.payload as unknown as PolicyApplication).personId).toBe(leaving.id);
  });
});
