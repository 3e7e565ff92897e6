import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { readingOf } from "@/lib/db/mail-store";
import type { MailReason, MailState } from "@/lib/domain/mail/mail-state";
import { refuse } from "@/lib/domain/refusal";
import { pageLimit } from "../case/case-list-input";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import { defineQuery } from "../query";

const COLUMNS: readonly KeysetColumn[] = [
  { field: "receivedAt", type: "instant", direction: "desc" },
  { field: "id", type: "id", direction: "desc" },
];

const input = z.strictObject({
  /** What was set aside is looked for elsewhere than what still waits. */
  show: z.enum(["tray", "set_aside"]).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: pageLimit,
});

export type MailRow = ReturnType<typeof toRow>;

/** Mail that nobody could place, the newest first. */
export const mailTrayQuery = defineQuery({
  name: "mail-tray",
  permission: "mail.read",
  input,
  read: async (db, { show, cursor, limit }) => {
    const place = cursor === undefined ? undefined : decodeCursor(cursor, COLUMNS);
    if (place === null) return refuse("invalid_cursor", { path: "cursor" });
    const states: MailState[] = show === "set_aside" ? ["set_aside"] : ["waiting", "unmatched"];
    const rows = await db.inboundMail.findMany({
      where: { AND: [{ state: { in: states } }, ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
      orderBy: orderBy(COLUMNS),
      take: limit + 1,
      select: { id: true, receivedAt: true, state: true, because: true, sealedReading: true },
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const next = rows.length > limit && last !== undefined ? encodeCursor([last.receivedAt.toISOString(), last.id]) : null;
    return { items: page.map(toRow), next };
  },
});

interface Row {
  readonly id: string;
  readonly receivedAt: Date;
  readonly state: string;
  readonly because: string | null;
  readonly sealedReading: Uint8Array;
}

/** Written by us, so what its words say is taken as said. */
function toRow({ id, receivedAt, state, because, sealedReading }: Row) {
  const { from, subject } = readingOf(unseal("mail", sealedReading));
  return { id, receivedAt, state: state as MailState, because: because as MailReason | null, from: from.address, subject };
}
