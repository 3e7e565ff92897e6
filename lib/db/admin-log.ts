import "server-only";
import { randomUUID } from "node:crypto";
import type { LoggedActor } from "@/lib/domain/case/event";
import type { Transaction } from "./client";
import type { Prisma } from "./generated/client";

/** What admins do, by name. The data holds no address and no secret. */
export type AdminEventType =
  | "person_created"
  | "person_changed"
  | "sessions_ended"
  | "token_created"
  | "token_revoked"
  | "platform_changed";

export interface AdminEntry {
  readonly type: AdminEventType;
  readonly subjectId: string;
  readonly data: Prisma.InputJsonObject;
}

/** Appends to the record of what was changed about people, tokens and platforms, in the transaction that changed it. */
export async function logAdmin(tx: Transaction, actor: LoggedActor, entry: AdminEntry, recordedAt: Date): Promise<void> {
  await tx.adminEvent.create({ data: { id: randomUUID(), recordedAt, actor: { ...actor }, ...entry } });
}
