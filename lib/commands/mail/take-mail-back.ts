import "server-only";
import { z } from "zod";
import { lockMail, settleMail } from "@/lib/db/mail-store";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";

/** Takes a mail back into the tray that was set aside, for the reason for which it lay there. */
export const takeMailBackCommand = defineCommand({
  name: "take-mail-back",
  permission: "mail.match",
  input: z.strictObject({ mailId: z.uuid() }),
  handle: async (tx, { mailId }, { now }) => {
    const kept = await lockMail(tx, mailId);
    if (kept === null) return refuse("mail_unknown");
    if (kept.state !== "set_aside") return refuse("mail_settled");
    await settleMail(tx, mailId, { state: "unmatched", because: kept.because ?? "nothing_found", caseId: null, settledBy: null }, now);
    return { mail: { id: mailId, state: "unmatched" as const } };
  },
});
