import "server-only";
import { caseOfAddress, isLikeCaseAddress } from "@/lib/auth/case-address";
import type { Reader } from "@/lib/db/client";
import { knownReferences, noticesOfMessageIds, noticesOfNumbers } from "@/lib/db/mail-store";
import type { IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { mailCandidates } from "@/lib/domain/mail/mail-candidates";
import type { KnownMatches } from "@/lib/domain/mail/match-mail";
import { env } from "@/lib/env";

/** What exists of all that a mail names. Read without a lock: a reference, a Message-ID and a number stay with their case. */
export async function knownMatches(db: Reader, mail: IncomingMail): Promise<KnownMatches> {
  const { mailDomain } = env();
  const ours = mail.recipients.filter((address) => isLikeCaseAddress(address, mailDomain));
  const signed = ours.flatMap((address) => caseOfAddress(address, mailDomain) ?? []);
  const { messageIds, references, numbers } = mailCandidates(mail);
  return {
    byAddress: await knownReferences(db, signed),
    hasForgedAddress: signed.length < ours.length,
    byMessageId: await noticesOfMessageIds(db, messageIds),
    byReference: await knownReferences(db, references),
    byExternalNumber: await noticesOfNumbers(db, numbers),
  };
}
