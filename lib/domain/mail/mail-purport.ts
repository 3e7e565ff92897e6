import type { CaseState } from "../case/case-state";
import type { DeliveryProblem } from "../notice/delivery-problem";
import { hasFailedAuthentication } from "./credibility";
import type { IncomingMail } from "./incoming-mail";
import type { DeliveryNews, MatchedBy, UnmatchedReason } from "./mail-state";
import { isStrong } from "./match-mail";

/** What a mail comes to in the case that it belongs to. */
export type MailPurport =
  | { readonly as: "response" }
  | { readonly as: "problem"; readonly problem: DeliveryProblem & DeliveryNews; readonly noticeId: string }
  /** A server says that it is still trying, or that it is done: nothing that anybody must act on. */
  | { readonly as: "progress"; readonly news: DeliveryNews }
  | { readonly as: "unmatched"; readonly because: UnmatchedReason };

interface Told {
  readonly mail: IncomingMail;
  readonly by: MatchedBy;
  /** The notice that it names; null where it names none that we know. */
  readonly noticeId: string | null;
  /** Whether it says that nobody is there to read. */
  readonly isAway: boolean;
  /** Whether the mail that it reports on is one of ours which has since gone again under another Message-ID. */
  readonly isOfEarlierTry: boolean;
}

/**
 * What a mail comes to: a report of a mail server or of somebody who is away tells of our notice and is no response;
 * anything else is what the platform said. A notice that came back was never sent, for every clock, so that is believed only of somebody who was
 * told a secret of ours, or of a person who has read the report.
 */
export function mailPurport(state: CaseState, { mail, by, noticeId, isAway, isOfEarlierTry }: Told): MailPurport {
  const action = mail.report?.action;
  if (action === "delayed") return { as: "progress", news: "delayed" };
  if (action !== undefined && action !== "failed") return { as: "progress", news: "delivered" };
  if (action === undefined && !isAway) return { as: "response" };
  const problem = action === undefined ? "out_of_office" : "bounced";
  if (problem === "bounced" && !isProven(mail, by)) return { as: "unmatched", because: "report_unproven" };
  const meant = isOfEarlierTry ? null : noticeMeant(state, noticeId);
  return meant === null ? { as: "unmatched", because: "no_notice" } : { as: "problem", problem, noticeId: meant };
}

function isProven(mail: IncomingMail, by: MatchedBy): boolean {
  return by === "hand" || (isStrong(by) && !hasFailedAuthentication(mail.authentication));
}

/** The notice of ours that a report tells of: the one that it names, else the last that we sent by mail, on its way or gone. */
function noticeMeant(state: CaseState, noticeId: string | null): string | null {
  const sent = state.notices.filter(({ by, channel }) => by === "us" && channel === "email");
  const queued = state.outgoing.filter(({ stage, channel }) => stage === "queued" && channel === "email");
  const ours = [...sent, ...queued].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  const named = ours.find((notice) => notice.noticeId === noticeId);
  return (named ?? ours.at(-1))?.noticeId ?? null;
}
