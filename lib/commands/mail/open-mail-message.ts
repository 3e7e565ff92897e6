import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { findMail } from "@/lib/db/mail-store";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** Opens a message as it came, headers and all, for whoever asks: that they did is recorded, since it may name people whom the reading left out. */
export const openMailMessageCommand = defineCommand({
  name: "open-mail-message",
  permission: "mail.read",
  input: z.strictObject({ mailId: z.uuid() }),
  handle: async (tx, { mailId }, { actor, now }) => {
    if ((await findMail(tx, mailId)) === null) return refuse("mail_unknown");
    await logAdmin(tx, loggedActor(actor).logged, { type: "mail_message_opened", subjectId: mailId, data: {} }, now);
    return { mail: { id: mailId } };
  },
});
