import "server-only";
import type { IncomingMail, MailDoor } from "@/lib/domain/mail/incoming-mail";
import type { MailReason, MailState } from "@/lib/domain/mail/mail-state";
import type { KnownNotice } from "@/lib/domain/mail/match-mail";
import { Prisma } from "./generated/client";
import type { Reader, Transaction } from "./client";

/** A mail as it is kept; what it says is sealed. */
export interface KeptMail {
  readonly id: string;
  readonly door: MailDoor;
  readonly receivedAt: Date;
  readonly digest: string;
  readonly bytes: number;
  readonly state: MailState;
  readonly because: MailReason | null;
  readonly caseId: string | null;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly sealedReading: Uint8Array;
  readonly sealedMessage: Uint8Array;
}

export type NewMail = Pick<KeptMail, "id" | "door" | "receivedAt" | "digest" | "bytes"> & {
  readonly dedupeKey: string;
  readonly sealedReading: Uint8Array<ArrayBuffer>;
  readonly sealedMessage: Uint8Array<ArrayBuffer>;
};

/** Keeps a mail, once by whatever doors and however many bring it at the same time: the id it has, and whether it was there already. */
export async function insertMail(tx: Transaction, mail: NewMail): Promise<{ id: string; isDuplicate: boolean }> {
  const { count } = await tx.inboundMail.createMany({ data: [{ ...mail, state: "waiting" }], skipDuplicates: true });
  if (count === 1) return { id: mail.id, isDuplicate: false };
  const { id } = await tx.inboundMail.findUniqueOrThrow({ where: { dedupeKey: mail.dedupeKey }, select: { id: true } });
  return { id, isDuplicate: true };
}

/** A mail, its row locked until the transaction ends, so that it is settled once; null where there is none. */
export async function lockMail(tx: Transaction, id: string): Promise<KeptMail | null> {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM inbound_mail WHERE id = ${id}::uuid FOR UPDATE`;
  return locked === undefined ? null : findMail(tx, id);
}

export async function findMail(db: Reader, id: string): Promise<KeptMail | null> {
  const row = await db.inboundMail.findUnique({ where: { id }, omit: { dedupeKey: true } });
  return row as KeptMail | null;
}

export interface Settlement {
  readonly state: MailState;
  readonly because: MailReason | null;
  readonly caseId: string | null;
  /** Who settled it by hand; null where it was matched by itself. */
  readonly settledBy: string | null;
}

export async function settleMail(tx: Transaction, id: string, settlement: Settlement, now: Date): Promise<void> {
  const settledAt = settlement.state === "waiting" || settlement.state === "unmatched" ? null : now;
  await tx.inboundMail.update({ where: { id }, data: { ...settlement, settledAt } });
}

/** Those of these references that are of a case. */
export async function knownReferences(db: Reader, references: readonly string[]): Promise<string[]> {
  const rows = await db.abuseCase.findMany({ where: { reference: { in: [...references] } }, select: { reference: true } });
  return rows.map((row) => row.reference);
}

/** The notices that went by these Message-IDs, in the order in which the IDs are given. */
export async function noticesOfMessageIds(db: Reader, messageIds: readonly string[]): Promise<KnownNotice[]> {
  const rows = await db.noticeDelivery.findMany({
    where: { messageId: { in: [...messageIds] } },
    select: { messageId: true, noticeId: true, abuseCase: { select: { reference: true } } },
  });
  const place = ({ messageId }: { messageId: string }) => messageIds.indexOf(messageId);
  return rows.sort((a, b) => place(a) - place(b)).map(({ noticeId, abuseCase }) => ({ noticeId, reference: abuseCase.reference }));
}

/** The notices to which a platform gave one of these numbers, as somebody wrote them down. Lower case, as the index has them. */
export async function noticesOfNumbers(db: Reader, numbers: readonly string[]): Promise<KnownNotice[]> {
  if (numbers.length === 0) return [];
  return db.$queryRaw<KnownNotice[]>`
    SELECT abuse_case.reference, event.data->>'noticeId' AS "noticeId"
    FROM case_text text
    JOIN abuse_case ON abuse_case.id = text.case_id
    LEFT JOIN case_event event
      ON event.case_id = text.case_id AND event.type = 'notice_sent' AND event.data->'externalReference'->>'id' = text.id::text
    WHERE text.purpose = 'external_reference' AND lower(text.body) IN (${Prisma.join([...numbers])})
    ORDER BY text.id`;
}

/** How a reading stands inside its seal. */
export function readingText(mail: IncomingMail): string {
  return JSON.stringify(mail);
}

/** What stood there: written by us, checked on its way in. */
export function readingOf(text: string): IncomingMail {
  return JSON.parse(text) as IncomingMail;
}
