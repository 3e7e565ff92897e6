import { isAnswer } from "../response/kind";
import type { Classification, GuessReason } from "../response/classification";
import type { Authentication, MailDoor } from "./incoming-mail";
import type { MatchedBy } from "./mail-state";
import { isStrong } from "./match-mail";

/** What is known of whoever sent a mail. */
export interface Sender {
  readonly authentication: Authentication;
  readonly door: MailDoor;
  readonly by: MatchedBy;
  /** Whether the address that it claims is in a domain that the platform writes from; null where none is known. */
  readonly isFromPlatform: boolean | null;
  /** Whether a person hands on what the platform wrote to them. */
  readonly isForwarded: boolean;
  /** Whether several have reported what the case is about. */
  readonly isShared: boolean;
  /** Whether others than the platform were written to by mail, and nothing says which notice this answers: it may be theirs. */
  readonly mayBeOthers: boolean;
}

/** Whether a check showed that the mail does not come from where it says. A forwarder breaks SPF, so a valid signature outweighs that. */
export function hasFailedAuthentication({ spf, dkim, dmarc }: Authentication): boolean {
  return dmarc === "fail" || (spf === "fail" && dkim !== "pass");
}

/**
 * Why a mail is not believed far enough to count as an answer; empty where it is. A check that passes only shows that the sender is who they say,
 * which anybody is who owns a domain: it raises nothing by itself. It is asked for where no secret of ours led the mail to its case and the
 * sender's address is all that speaks for it; where a mail service handed it on, its token vouches for that. A person who hands on an
 * answer is one reporter's word, which does not end what another waits for. Nor does what a hotline may have said answer for the platform.
 */
export function doubtsOf(sender: Sender): GuessReason[] {
  const isChecked = sender.door === "api" || passes(sender.authentication);
  const isKnown = sender.isFromPlatform === true && isChecked && !sender.isForwarded;
  const isOneOfSeveral = sender.isForwarded && sender.isShared && sender.by !== "hand";
  const isOthers = sender.mayBeOthers && sender.isFromPlatform !== true;
  const isUnknown = (!isStrong(sender.by) && !isKnown) || isOneOfSeveral || isOthers;
  return [
    ...(hasFailedAuthentication(sender.authentication) ? ["authentication_failed" as const] : []),
    ...(isUnknown ? ["sender_unknown" as const] : []),
  ];
}

/**
 * Whether a mail may have come by way of a person, who may stand in it by name: one that is handed on, one from an address that is not the platform's,
 * and one from nobody knows whom that only names a case, as whoever reported it can.
 */
export function isSecondHand({ isForwarded, isFromPlatform, by }: Pick<Sender, "isForwarded" | "isFromPlatform" | "by">): boolean {
  const wasTold = by === "address" || by === "thread";
  return isForwarded || isFromPlatform === false || (isFromPlatform === null && !wasTold);
}

/** A guess with doubts about its sender: what reads as an answer counts as none until a person has confirmed it, and keeps what it looks like. */
export function withDoubts(guess: Classification, doubts: readonly GuessReason[]): Classification {
  if (doubts.length === 0) return guess;
  const kind = isAnswer(guess.kind) ? "other" : guess.kind;
  return { ...guess, kind, confidence: "low", reasons: [...guess.reasons, ...doubts] };
}

/** Whether an address is in one of these domains or below it; null where no domain is known. */
export function isInDomains(address: string | null, domains: readonly string[]): boolean | null {
  if (domains.length === 0) return null;
  const domain = address?.toLowerCase().split("@").at(-1) ?? "";
  return domains.some((known) => domain === known.toLowerCase() || domain.endsWith(`.${known.toLowerCase()}`));
}

function passes({ spf, dkim, dmarc }: Authentication): boolean {
  return spf === "pass" || dkim === "pass" || dmarc === "pass";
}
