import type { Actor } from "@/lib/domain/access/actor";
import { closeCaseCommand } from "../case/close-case";
import { reopenCaseCommand } from "../case/reopen-case";
import type { CaseWrite } from "../case/case-command";
import type { Command } from "../command";
import { sendNoticeCommand } from "../notice/send-notice";
import { logResponseCommand } from "../response/log-response";
import { run, type RunOptions } from "../run";
import { claimTakedownCommand } from "../takedown/claim-takedown";
import { verifyTakedownCommand } from "../takedown/verify-takedown";
import { triageCaseCommand } from "../triage/triage-case";
import { answered } from "./support";

/** A case as a test walks it on: each step writes with the version that the step before came to. */
export interface Walk {
  readonly reference: string;
  readonly version: number;
  readonly last: CaseWrite | null;
}

type Step = (walk: Walk, actor: Actor, options?: RunOptions) => Promise<Walk>;

/** The case that a report of one item and no history has just opened: opening and report make version 2. */
export function walkOf(filed: { case: { reference: string } }): Walk {
  return { reference: filed.case.reference, version: 2, last: null };
}

function step<Input>(command: Command<Input, CaseWrite>, input: Record<string, unknown>): Step {
  return async ({ reference, version }, actor, options) => {
    const last = answered(await run(command, { reference, version, ...input }, actor, options));
    return { reference, version: last.case.version, last };
  };
}

export const accept = step(triageCaseCommand, { decision: "accept", reason: "Within the category as reported." });
export const dismiss = step(triageCaseCommand, { decision: "dismiss", outcome: "unfounded", reason: "Nothing of the kind." });
export const notify = step(sendNoticeCommand, { recipient: "platform", channel: "email", sentAt: "2026-03-01T09:00:00.000Z", body: "A notice with its four elements." });
export const close = step(closeCaseCommand, { outcome: "withdrawn", reason: "Asked for by who reported it." });
export const reopen = step(reopenCaseCommand, { reason: "Closed too early." });

export const respond = (kind: string, receivedAt: string) => step(logResponseCommand, { kind, receivedAt, text: "What the platform wrote." });
export const claim = (claimedAt: string) => step(claimTakedownCommand, { claim: "removed", claimedAt, by: "platform" });
export const check = (result: "gone" | "still_up" | "back", checkedAt: string) =>
  step(verifyTakedownCommand, { result, checkedAt, method: "The address was looked up by hand." });

/** Walks a case through several steps as one actor. */
export async function walk(from: Walk, actor: Actor, steps: readonly Step[]): Promise<Walk> {
  let at = from;
  for (const next of steps) at = await next(at, actor);
  return at;
}
