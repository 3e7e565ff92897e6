import type { IncomingMail } from "./incoming-mail";
import type { MatchedBy, UnmatchedReason } from "./mail-state";

/** A case, and the notice of it where it is known which. */
export interface KnownNotice {
  readonly reference: string;
  readonly noticeId: string | null;
}

/** What was found to exist of all that a mail names. */
export interface KnownMatches {
  /** Cases whose own address, signature and all, it was sent to. */
  readonly byAddress: readonly string[];
  /** Whether it was sent to an address made like a case's own with a signature that is none. */
  readonly hasForgedAddress: boolean;
  /** Notices of ours whose Message-ID it answers, the nearest first. */
  readonly byMessageId: readonly KnownNotice[];
  readonly byReference: readonly string[];
  readonly byExternalNumber: readonly KnownNotice[];
}

export interface MailMatch {
  readonly reference: string;
  readonly noticeId: string | null;
  readonly by: MatchedBy;
}

export type MailPlace = MailMatch | { readonly unmatched: UnmatchedReason };

/**
 * The one case that a mail belongs to. Everything that it names must lead to the same one: where two differ, be it by the same sign or by a
 * strong and a weak one, nobody guesses, and a person looks. An address with a false signature was made up by somebody, so nothing else in that
 * mail is taken at its word either. What came back to us is nobody's response.
 */
export function matchMail(mail: Pick<IncomingMail, "isOwn">, known: KnownMatches): MailPlace {
  if (mail.isOwn) return { unmatched: "own_mail" };
  if (known.hasForgedAddress) return { unmatched: "forged_address" };
  const signs: readonly (readonly [MatchedBy, readonly string[]])[] = [
    ["address", known.byAddress],
    ["thread", known.byMessageId.map(({ reference }) => reference)],
    ["reference", known.byReference],
    ["number", known.byExternalNumber.map(({ reference }) => reference)],
  ];
  const [reference, ...others] = new Set(signs.flatMap(([, references]) => references));
  const by = signs.find(([, references]) => references.length > 0)?.[0];
  if (reference === undefined || by === undefined) return { unmatched: "nothing_found" };
  if (others.length > 0) return { unmatched: "several_cases" };
  return { reference, noticeId: noticeOf(known), by };
}

/** The notice that it answers, or else the one whose number it names, where only one has it. */
function noticeOf({ byMessageId, byExternalNumber }: KnownMatches): string | null {
  const [answered] = byMessageId;
  if (answered !== undefined) return answered.noticeId;
  const [numbered, ...others] = new Set(byExternalNumber.map(({ noticeId }) => noticeId));
  return others.length === 0 ? (numbered ?? null) : null;
}

/** Whether only somebody who was told a secret of ours can have been led there by this: the signed address, or the Message-ID of a notice. */
export function isStrong(by: MatchedBy): boolean {
  return by === "address" || by === "thread" || by === "hand";
}
