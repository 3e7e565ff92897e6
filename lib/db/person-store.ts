import "server-only";
import type { Role } from "@/lib/domain/access/actor";
import { rolesHolding } from "@/lib/domain/access/permissions";
import type { Recipient } from "@/lib/domain/clock/whom-to-tell";
import type { Platform } from "@/lib/domain/item/platform";
import type { Reader, Transaction } from "./client";
import type { Prisma } from "./generated/client";

/** A person as the rest of the app knows one. The password hash stays in the store. */
export interface PersonRecord {
  readonly id: string;
  readonly label: string;
  readonly email: string | null;
  readonly role: Role;
  readonly platform: Platform | null;
  readonly sessionVersion: number;
  readonly isActive: boolean;
  readonly isDemo: boolean;
  readonly locale: string | null;
}

type Where = { id: string } | { email: string } | { label: string };

export async function findPerson(db: Reader, where: Where): Promise<PersonRecord | null> {
  const row = await db.person.findUnique({ where, omit: { passwordHash: true } });
  return row === null ? null : toPersonRecord(row);
}

type SafeRow = Prisma.PersonGetPayload<{ omit: { passwordHash: true } }>;

/** Role and platform are checked by the database, so their strings are taken as what they say. */
export function toPersonRecord(row: SafeRow): PersonRecord {
  const { id, label, email, sessionVersion, isActive, isDemo, locale } = row;
  const role = row.role as Role;
  const platform = row.platform as Platform | null;
  return { id, label, email, role, platform, sessionVersion, isActive, isDemo, locale };
}

export async function listPeople(db: Reader, where: Prisma.PersonWhereInput): Promise<PersonRecord[]> {
  const rows = await db.person.findMany({ where, orderBy: { label: "asc" }, omit: { passwordHash: true } });
  return rows.map(toPersonRecord);
}

/** Whoever may be told of cases of these platforms, their accounts being open: staff, and the platforms' own agents. */
export async function listRecipients(db: Reader, platforms: readonly Platform[]): Promise<(Recipient & { workingCalendar: string | null })[]> {
  const isStaff = { role: { in: [...rolesHolding("case.assign")] } };
  const isAgent = { role: "platform_agent", platform: { in: [...platforms] } };
  const rows = await db.person.findMany({
    where: { isActive: true, OR: [isStaff, isAgent] },
    select: { id: true, role: true, platform: true, workingCalendar: true },
  });
  return rows.map((row) => ({ ...row, role: row.role as Role, platform: row.platform as Platform | null }));
}

/** Key of the calendar in whose hours a person wants to be reminded; null is at any time. */
export async function workingCalendarOf(db: Reader, id: string): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id }, select: { workingCalendar: true } });
  return row?.workingCalendar ?? null;
}

/** The password hash for an address; `null` where there is no such person or they have none. For `lib/auth` alone. */
export async function findPassword(db: Reader, email: string): Promise<string | null> {
  const row = await db.person.findUnique({ where: { email }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** Makes everybody who would change who is an admin wait for their turn, until the transaction ends. */
export async function lockAdmins(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT id FROM person WHERE role = 'admin' ORDER BY id FOR UPDATE`;
}

export async function isActiveAdmin(db: Reader, id: string): Promise<boolean> {
  return (await db.person.count({ where: { id, role: "admin", isActive: true } })) > 0;
}
