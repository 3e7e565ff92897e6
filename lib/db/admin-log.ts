import "server-only";
import { randomUUID } from "node:crypto";
import type { LoggedActor } from "@/lib/domain/case/event";
import type { Reader, Transaction } from "./client";
import type { Prisma } from "./generated/client";

/** What admins do, by name. The data holds no address and no secret. */
export type AdminEventType =
  | "person_created"
  | "person_changed"
  | "sessions_ended"
  | "token_created"
  | "token_revoked"
  | "platform_changed"
  | "entry_added"
  | "entry_changed"
  | "contact_point_added"
  | "contact_point_changed"
  | "contact_point_retired"
  | "contact_point_restored"
  | "calendar_published"
  | "policy_published"
  | "policy_retired"
  | "policy_applied"
  | "message_retried"
  | "mail_message_opened";

export interface AdminEntry {
  readonly type: AdminEventType;
  readonly subjectId: string;
  readonly data: Prisma.InputJsonObject;
}

/** Appends to the record of what was changed about people, tokens, platforms and rules, in the transaction that changed it. */
export async function logAdmin(tx: Transaction, actor: LoggedActor, entry: AdminEntry, recordedAt: Date): Promise<void> {
  await tx.adminEvent.create({ data: { id: randomUUID(), recordedAt, actor: { ...actor }, ...entry } });
}

/** Whether somebody, by their pseudonym, has done this to this subject since an instant. */
export async function hasLately(db: Reader, label: string, { type, subjectId }: Pick<AdminEntry, "type" | "subjectId">, since: Date): Promise<boolean> {
  const where = { recordedAt: { gte: since }, type, subjectId, actor: { path: ["label"], equals: label } };
  return (await db.adminEvent.findFirst({ where, select: { id: true } })) !== null;
}

/** What was last changed, the latest first: what, by whom and when, and nothing of to whom. */
export async function lastAdminEvents(db: Reader, limit: number) {
  const rows = await db.adminEvent.findMany({
    orderBy: { recordedAt: "desc" },
    take: limit,
    select: { id: true, type: true, actor: true, recordedAt: true },
  });
  return rows.map(({ actor, ...row }) => ({ ...row, by: actor as unknown as LoggedActor }));
}
