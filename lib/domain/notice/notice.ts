import { isReporterRole, type Actor } from "../access/actor";

/** Whom a notice is addressed to. Only what goes to `platform` starts and feeds the platform's clocks. */
export const RECIPIENTS = ["platform", "trusted_flagger", "hotline", "authority", "regulator", "press"] as const;

export type Recipient = (typeof RECIPIENTS)[number];

/** How a notice travelled. */
export const CHANNELS = ["email", "web_form", "in_app", "phone", "post"] as const;

export type Channel = (typeof CHANNELS)[number];

/** Who wrote it: the organisation that runs Relance, or the reporter on their own, before or beside us. */
export type NoticeAuthor = "us" | "reporter";

/** Whose notice it is that this actor records: a reporter speaks for themselves, with an account or by their receipt, everybody else for us. */
export function authorOf(actor: Actor): NoticeAuthor {
  return isReporterRole(actor.role) ? "reporter" : "us";
}
