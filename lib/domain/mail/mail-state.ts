/**
 * Where a mail that came in stands. `waiting`: nobody has looked where it belongs; `logged`: it is a response in a case; `delivery`: it told of a
 * notice of ours on its way; `unmatched`: it lies in the tray; `set_aside`: somebody read it there, and it belongs to no case.
 */
export const MAIL_STATES = ["waiting", "logged", "delivery", "unmatched", "set_aside"] as const;

export type MailState = (typeof MAIL_STATES)[number];

/** What led a mail to its case, the strongest first; `hand` where a person said so. */
export const MATCHED_BY = ["address", "thread", "reference", "number", "hand"] as const;

export type MatchedBy = (typeof MATCHED_BY)[number];

/** Why a mail lies in the tray. */
export const UNMATCHED_REASONS = [
  "nothing_found",
  /** What it names belongs to more than one case. */
  "several_cases",
  /** Relance wrote it: it came back. */
  "own_mail",
  /** It was sent to an address made like a case's own, which no case has. */
  "forged_address",
  /** It tells of a notice of ours, and the case has none that it could mean. */
  "no_notice",
  /** It says that a notice did not arrive, and nothing shows that whoever says so ever saw it. */
  "report_unproven",
] as const;

export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number];

/** What a mail told of a notice on its way. The last two are no problem, and no event. */
export const DELIVERY_NEWS = ["bounced", "out_of_office", "delayed", "delivered"] as const;

export type DeliveryNews = (typeof DELIVERY_NEWS)[number];

/** Every reason why a mail stands where it does. */
export const MAIL_REASONS = [...MATCHED_BY, ...UNMATCHED_REASONS, ...DELIVERY_NEWS] as const;

export type MailReason = (typeof MAIL_REASONS)[number];

/** Whether a mail still wants somebody to say where it belongs. */
export function isInTray(state: MailState): boolean {
  return state === "waiting" || state === "unmatched";
}
