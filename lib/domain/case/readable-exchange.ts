import { isReporterRole, type Actor } from "../access/actor";
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

/** Something said of a case, and by whose report where a reporter said it since. */
type Said = Stamp & { readonly reportId?: string; readonly isSecondHand?: true };

/** Whose word a fact rests on: ours (or the platform's own), that of the reporter who reads, or that of another reporter. */
export type Word = "ours" | "own" | "others";

/**
 * Whose word it is to whoever filed these reports. What came with a report came in the same moment; what a reporter told of since names theirs. Where
 * there is no other report, it is their own.
 */
export function wordOf({ reports }: CaseState, own: readonly string[], { actor, reportId, recordedAt }: Said): Word {
  if (!isReporterRole(actor.role)) return "ours";
  if (reportId !== undefined) return own.includes(reportId) ? "own" : "others";
  const cameWithOwn = reports.some((report) => own.includes(report.reportId) && report.recordedAt.getTime() === recordedAt.getTime());
  return cameWithOwn || reports.length === 1 ? "own" : "others";
}

/**
 * The words of a notice or response (text, ticket number). What a reporter brought may name them: a platform does not read it, and other
 * reporters of the same case do not either. A mail that may have come by way of a person names who knows whom, and what is said to others
 * than the platform is not theirs: both are for staff.
 */
export function mayReadWords({ state, access }: KnownCase, actor: Actor, fact: Said & { readonly recipient?: Recipient }): boolean {
  if (isStaff(actor)) return true;
  if (fact.isSecondHand === true || (fact.recipient !== undefined && fact.recipient !== "platform")) return false;
  const word = wordOf(state, ownReportIds(actor, access), fact);
  return word === "ours" || (word === "own" && actor.role !== "platform_agent");
}
