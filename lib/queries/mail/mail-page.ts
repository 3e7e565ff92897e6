import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { findMail, readingOf } from "@/lib/db/mail-store";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

export type MailPage = Exclude<Awaited<ReturnType<typeof mailPageQuery.read>>, { refused: true }>;

/** One mail that came in: what it says, what was found out about its sender, what was not kept of it, and where it stands. All of it is text. */
export const mailPageQuery = defineQuery({
  name: "mail-page",
  permission: "mail.read",
  input: z.strictObject({ id: z.uuid() }),
  read: async (db, { id }) => {
    const kept = await findMail(db, id);
    if (kept === null) return refuse("not_found");
    const { door, receivedAt, digest, bytes, state, because, settledAt, settledBy, caseId } = kept;
    const abuseCase = caseId === null ? null : await db.abuseCase.findUnique({ where: { id: caseId }, select: { reference: true } });
    const mail = readingOf(unseal("mail", kept.sealedReading));
    return { id, door, receivedAt, digest, bytes, state, because, settledAt, settledBy, reference: abuseCase?.reference ?? null, mail };
  },
});
