import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { knownReferences, lockMail, readingOf } from "@/lib/db/mail-store";
import { parseReference } from "@/lib/domain/case/reference";
import { isInTray } from "@/lib/domain/mail/mail-state";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { joinCase } from "./join-case";
import { knownMatches } from "./known-matches";
import type { MailOutcome } from "./mail-outcome";

/** Says which case a mail of the tray belongs to: it becomes a response there, by a guess as any other, or what it tells of a notice. */
export const matchMailCommand = defineCommand<{ mailId: string; reference: string }, MailOutcome>({
  name: "match-mail",
  permission: "mail.match",
  input: z.strictObject({ mailId: z.uuid(), reference: z.string().max(100) }),
  handle: async (tx, { mailId, reference: given }, context) => {
    const kept = await lockMail(tx, mailId);
    if (kept === null) return refuse("mail_unknown");
    if (!isInTray(kept.state)) return refuse("mail_settled");
    const parsed = parseReference(given);
    const [reference] = parsed === null ? [] : await knownReferences(tx, [parsed]);
    if (reference === undefined) return refuse("not_found", { path: "reference" });

    const mail = readingOf(unseal("mail", kept.sealedReading));
    const { byMessageId } = await knownMatches(tx, mail);
    const noticeId = byMessageId.find((notice) => notice.reference === reference)?.noticeId ?? null;
    const outcome = await joinCase(tx, { kept, mail, match: { reference, noticeId, by: "hand" } }, context);
    // A report on a notice, to a case that has none: a slip of whoever typed the reference.
    return "mail" in outcome && outcome.case === null ? refuse("notice_unknown", { path: "reference" }) : outcome;
  },
});
