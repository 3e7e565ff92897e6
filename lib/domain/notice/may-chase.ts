import { proposedStepOf } from "../clock/proposed-step";
import type { CaseState } from "../case/case-state";
import type { ContactPoint, ContactPurpose } from "../directory/contact-point";
import type { DirectoryEntry } from "../directory/directory-entry";
import { proposedRung } from "../escalation/proposed-rung";
import { repeatWarning } from "./compose/repeat-warning";

/** Where a reminder goes, the best first: the contact for everybody (DSA art. 12), then the abuse mailbox. LAW section 7, L2. */
const REMINDED_AT: readonly ContactPurpose[] = ["user_contact", "abuse_mailbox", "notice_form"];

/**
 * The contact point to which a follow-up goes by itself now; null where none does: nobody has set so, the ladder proposes no follow-up, there is
 * nothing of ours to follow up or something still on its way, as many have gone by themselves as may, the platform's own rule on repeated
 * reports speaks against it, or there is no mail address.
 */
export function mayChase(state: CaseState, entry: Pick<DirectoryEntry, "chasing" | "repeatRule" | "points">, now: Date): ContactPoint | null {
  const ours = state.notices.filter(({ recipient, by, undelivered }) => recipient === "platform" && by === "us" && undelivered === null);
  const byThemselves = ours.filter(({ written }) => written?.actor.role === "system").length;
  const isHeld =
    !entry.chasing.isAutomatic ||
    byThemselves >= entry.chasing.mostFollowUps ||
    ours.length === 0 ||
    state.outgoing.some(({ recipient, stage }) => recipient === "platform" && stage === "queued") ||
    !isFollowUpProposed(state, now) ||
    repeatWarning(entry.repeatRule, { channel: "email", notices: state.notices }, now) !== null;
  return isHeld ? null : reminderPoint(entry.points);
}

/** A rung of the ladder may itself be the reminder: then to climb is to follow up. */
function isFollowUpProposed(state: CaseState, now: Date): boolean {
  const step = proposedStepOf(state, now)?.step;
  return step === "follow_up" || (step === "next_rung" && proposedRung(state, now) === "reminder");
}

function reminderPoint(points: readonly ContactPoint[]): ContactPoint | null {
  const byMail = points.filter(({ channel, address, isRetired }) => channel === "email" && address !== null && !isRetired);
  return REMINDED_AT.flatMap((purpose) => byMail.filter((point) => point.purpose === purpose))[0] ?? null;
}
