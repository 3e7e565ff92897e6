import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { lockMail, readingOf, settleMail } from "@/lib/db/mail-store";
import { matchMail } from "@/lib/domain/mail/match-mail";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { joinCase } from "./join-case";
import { knownMatches } from "./known-matches";
import { mailOutcome, type MailOutcome } from "./mail-outcome";

/**
 * Looks where a mail belongs and puts it there, once, however many workers reach for it; what leads to no one case waits in the tray. It answers
 * nobody, whatever it reads: two machines can never keep writing to each other through Relance (RFC 3834).
 */
export const settleMailCommand = defineCommand<{ mailId: string }, MailOutcome>({
  name: "settle-mail",
  permission: "mail.settle",
  input: z.strictObject({ mailId: z.uuid() }),
  handle: async (tx, { mailId }, context) => {
    const kept = await lockMail(tx, mailId);
    if (kept === null) return refuse("mail_unknown");
    if (kept.state !== "waiting") return mailOutcome(tx, kept);
    const mail = readingOf(unseal("mail", kept.sealedReading));
    const place = matchMail(mail, await knownMatches(tx, mail));
    if (!("unmatched" in place)) return joinCase(tx, { kept, mail, match: place }, context);
    const standing = { state: "unmatched", because: place.unmatched, caseId: null, settledBy: null } as const;
    await settleMail(tx, mailId, standing, context.now);
    return mailOutcome(tx, { ...kept, ...standing });
  },
});
