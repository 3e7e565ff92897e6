import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { hasLately } from "@/lib/db/admin-log";
import { findMail } from "@/lib/db/mail-store";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

const OPEN_FOR_MS = 15 * 60_000;
/** No page needs the millions of characters that a mail may have. */
const MOST_SHOWN = 100_000;

/** A message as it came, but for the bytes of what was no text: for a quarter of an hour after its reader had it opened, so that every look is on record. */
export const mailMessageQuery = defineQuery({
  name: "mail-message",
  permission: "mail.read",
  input: z.strictObject({ id: z.uuid() }),
  read: async (db, { id }, { actor, now }) => {
    const kept = await findMail(db, id);
    if (kept === null) return refuse("not_found");
    const isOpen = await hasLately(db, actor.label, { type: "mail_message_opened", subjectId: id }, new Date(now.getTime() - OPEN_FOR_MS));
    const message = isOpen ? unseal("mail", kept.sealedMessage) : null;
    return { message: message?.slice(0, MOST_SHOWN) ?? null, isCut: message !== null && message.length > MOST_SHOWN };
  },
});
