import "server-only";
import { z } from "zod";
import { lockMail, settleMail } from "@/lib/db/mail-store";
import { isInTray } from "@/lib/domain/mail/mail-state";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";

/** Sets a mail of the tray aside that belongs to no case. It is kept as it is, and can be taken back. */
export const setMailAsideCommand = defineCommand({
  name: "set-mail-aside",
  permission: "mail.match",
  input: z.strictObject({ mailId: z.uuid() }),
  handle: async (tx, { mailId }, { actor, now }) => {
    const kept = await lockMail(tx, mailId);
    if (kept === null) return refuse("mail_unknown");
    if (!isInTray(kept.state)) return refuse("mail_settled");
    await settleMail(tx, mailId, { state: "set_aside", because: kept.because, caseId: null, settledBy: actor.label }, now);
    return { mail: { id: mailId, state: "set_aside" as const } };
  },
});
