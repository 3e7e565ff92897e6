import type { Actor } from "../access/actor";
import { isStaff, ownReportIds } from "../access/permissions";
import type { Rung } from "../escalation/rung";
import type { Recipient } from "../notice/notice";
import type { CaseState, Stamp } from "./case-state";
import type { MovedBy } from "./event";
import type { KnownCase } from "./case-view";

/** Whoever is investigated must not learn it from here, and anybody can join a case by reporting its item. */
const CONFIDENTIAL: readonly (Rung | Recipient)[] = ["emergency", "police", "prosecutor", "hotline", "authority"];

/**
 * Whom a notice went to: staff read all; a platform reads what went to it; a reporter reads that others were written to, save those
 * who investigate.
 */
export function mayReadRecipient(actor: Actor, recipient: Recipient): boolean {
  if (isStaff(actor) || recipient === "platform") return true;
  return actor.role !== "platform_agent" && !CONFIDENTIAL.includes(recipient);
}

/** The same for a rung of the ladder, none of which is the platform's to read. */
export function mayReadRung(actor: Actor, rung: Rung): boolean {
  return isStaff(actor) || (actor.role !== "platform_agent" && !CONFIDENTIAL.includes(rung));
}

/** What moved it, where the actor may know of that step at all. */
export function movedByFor(actor: Actor, { closure }: CaseState): MovedBy | null {
  const moved = closure?.movedBy ?? null;
  if (moved === null || moved.what === "notice" || moved.what === "follow_up") return moved;
  return mayReadRung(actor, moved.what) ? moved : null;
}

/**
 * The words of a notice or response (text, ticket number). What a reporter brought may name them: a platform does not read it, and other
 * reporters of the same case do not either: their own came in the same moment as their report, or there is no other report. What is said
 * to others than the platform is for staff.
 */
export function mayReadWords({ state, access }: KnownCase, actor: Actor, fact: Stamp & { readonly recipient?: Recipient }): boolean {
  if (isStaff(actor)) return true;
  if (fact.recipient !== undefined && fact.recipient !== "platform") return false;
  const isFromReporter = ["reporter", "anonymous", "receipt_holder"].includes(fact.actor.role);
  if (!isFromReporter) return true;
  if (actor.role === "platform_agent") return false;
  const own = ownReportIds(actor, access);
  const cameWithOwn = state.reports.some(
    ({ reportId, recordedAt }) => own.includes(reportId) && recordedAt.getTime() === fact.recordedAt.getTime(),
  );
  return cameWithOwn || state.reports.length === 1;
}
