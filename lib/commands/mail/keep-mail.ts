import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { seal } from "@/lib/auth/seal";
import { insertMail, readingText } from "@/lib/db/mail-store";
import { enqueueSettlement } from "@/lib/db/outbox";
import { MAIL_DOORS } from "@/lib/domain/mail/incoming-mail";
import { incomingMail } from "@/lib/input/incoming-mail";
import { defineCommand } from "../command";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const input = z.strictObject({
  door: z.enum(MAIL_DOORS),
  digest: sha256,
  dedupeKey: sha256,
  bytes: z.int().min(0),
  mail: incomingMail,
  /** The message without the bytes of anything that is no text (lib/mail/inbound). */
  kept: z.instanceof(Uint8Array),
});

export type KeptMailAnswer = { readonly mail: { readonly id: string; readonly isDuplicate: boolean } };

/**
 * Takes in a mail, whatever it says and wherever it may belong: kept before anything else is done with it, so that whoever handed it over may
 * forget it. The same mail by two doors, or twice by one, is one. Two calls are the same when they bring the same bytes: what a look at the
 * sender's domain found may differ between them.
 */
export const keepMailCommand = defineCommand({
  name: "keep-mail",
  permission: "mail.receive",
  input,
  sameBy: ({ door, digest }) => ({ door, digest }),
  handle: async (tx, { mail, kept, ...facts }, { now }): Promise<KeptMailAnswer> => {
    const sealed = { sealedReading: sealedText(readingText(mail)), sealedMessage: sealedText(Buffer.from(kept).toString("latin1")) };
    const { id, isDuplicate } = await insertMail(tx, { id: randomUUID(), receivedAt: now, ...facts, ...sealed });
    if (!isDuplicate) await enqueueSettlement(tx, id, now);
    return { mail: { id, isDuplicate } };
  },
});

function sealedText(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(seal("mail", text));
}
