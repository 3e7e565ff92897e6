import "server-only";
import { actorOfPerson } from "@/lib/auth/actor-of-person";
import { continueApplicationCommand, policyApplication } from "@/lib/commands/policy/continue-application";
import { rebaseCaseOfPolicyCommand } from "@/lib/commands/policy/rebase-case-of-policy";
import { run } from "@/lib/commands/run";
import { database } from "@/lib/db/client";
import type { DueMessage, PolicyApplication } from "@/lib/db/outbox";
import { findPerson } from "@/lib/db/person-store";
import { nextOpenCases } from "@/lib/db/policy-cases";
import { ruleHistory } from "@/lib/db/rule-store";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import type { RefusalCode } from "@/lib/domain/refusal";
import { answerOf } from "./answer-of";

/** Cases of one message: over long before it is lent to another worker. */
const BATCH = 50;

/** What ends one case and not the whole: it has nothing to change, has closed, or went meanwhile. */
const PASSED_OVER: readonly RefusalCode[] = ["nothing_to_rebase", "move_not_allowed", "not_found"];

/**
 * Re-bases the next open cases that a policy bears on, each in a transaction of its own and in the name of who asked for it, and leaves word for those
 * after them. A worker that dies in between begins the batch again, and finds nothing to change in what was done. Ends where another version of the
 * policy has come into force: nobody has asked to apply that one.
 */
export async function rebaseCases(message: DueMessage): Promise<void> {
  const application = policyApplication.parse(message.payload);
  const { policyKey, after, seen } = application;
  const manager = await managerOf(application);
  const { policies } = await ruleHistory(database());
  const batch = await nextOpenCases(database(), policies.filter(({ key }) => key === policyKey), after, BATCH);
  for (const { reference } of batch) {
    if (!(await rebase(reference, application, manager))) return;
  }
  const last = batch.at(-1);
  if (last === undefined || batch.length < BATCH) return;
  answerOf(await run(continueApplicationCommand, { ...application, after: last.id, seen: seen + batch.length }, SYSTEM));
}

/** Whether to go on with the next case. */
async function rebase(reference: string, { policyKey, version, reason }: PolicyApplication, manager: Actor): Promise<boolean> {
  const result = await run(rebaseCaseOfPolicyCommand, { reference, policyKey, policyVersion: version, reason }, manager);
  const codes = result.ok ? [] : result.refusals.map(({ code }) => code);
  if (codes.includes("stale_version")) return false;
  const isPassedOver = codes.some((code) => PASSED_OVER.includes(code));
  if (!isPassedOver) answerOf(result);
  return true;
}

/** Whoever has left, or is no manager any more, re-bases nothing: the message is tried again, and in the end given up for somebody to look at. */
async function managerOf({ personId }: PolicyApplication): Promise<Actor> {
  const person = await findPerson(database(), { id: personId });
  if (person === null || !person.isActive) throw new Error("Who asked for a policy to be applied has no open account any more");
  return actorOfPerson(person);
}
