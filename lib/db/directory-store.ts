import "server-only";
import { z } from "zod";
import { CONTACT_PURPOSES, FIELD_SOURCES, type ContactPoint } from "@/lib/domain/directory/contact-point";
import { ACCEPTED_POINTERS, ENTRY_KINDS, type DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { CHANNELS } from "@/lib/domain/notice/notice";
import type { Reader } from "./client";
import type { ContactPoint as ContactPointRow, DirectoryEntry as DirectoryEntryRow, Prisma } from "./generated/client";

const factSource = z.strictObject({ text: z.string().min(1), seenOn: z.iso.date() });

const pointRow = z.object({
  id: z.string(),
  purpose: z.enum(CONTACT_PURPOSES),
  channel: z.enum(CHANNELS),
  label: z.string(),
  address: z.string().nullable(),
  languages: z.array(z.string()),
  isPerItem: z.boolean(),
  fields: z.array(z.strictObject({ label: z.string(), source: z.enum(FIELD_SOURCES), limit: z.number().nullable() })),
  source: factSource,
  isRetired: z.boolean(),
});

const entryRow = z.object({
  slug: z.string(),
  kind: z.enum(ENTRY_KINDS),
  name: z.string(),
  country: z.string().nullable(),
  noticeLanguage: z.enum(["fr", "en"]),
  languages: z.array(z.string()),
  accepts: z.array(z.enum(ACCEPTED_POINTERS)),
  mailDomains: z.array(z.string()),
  usualReceiptMinutes: z.number().nullable(),
  repeatRule: z.strictObject({ channels: z.array(z.enum(CHANNELS)), minDays: z.number().nullable(), source: factSource }).nullable(),
  chasing: z.strictObject({ isAutomatic: z.boolean(), mostFollowUps: z.number() }),
  commitments: z.array(z.strictObject({ text: z.string(), source: factSource })),
  source: factSource,
  version: z.number(),
});

type Row = DirectoryEntryRow & { readonly points: readonly ContactPointRow[] };

const WITH_POINTS = { points: { orderBy: [{ position: "asc" }, { id: "asc" }] } } satisfies Prisma.DirectoryEntryInclude;

/** Everybody one can write to, platforms first and then by name, with all their contact points: few enough to be read whole. */
export async function directoryEntries(db: Reader): Promise<DirectoryEntry[]> {
  const rows = await db.directoryEntry.findMany({ include: WITH_POINTS, orderBy: [{ name: "asc" }, { slug: "asc" }] });
  return rows.map(toEntry).sort((a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind));
}

/** One of them by its slug, which for a platform is that of its items; null where nobody has it. Retired points are among its points. */
export async function directoryEntry(db: Reader, slug: string): Promise<DirectoryEntry | null> {
  const row = await db.directoryEntry.findUnique({ where: { slug }, include: WITH_POINTS });
  return row === null ? null : toEntry(row);
}

/** What is kept as JSON and text was checked on its way in; a row that is none of ours any more fails here, by name of what is wrong. */
function toEntry({ points, ...row }: Row): DirectoryEntry {
  return { ...entryRow.parse(row), points: points.map(toPoint) };
}

function toPoint(row: ContactPointRow): ContactPoint {
  return pointRow.parse(row);
}

/** A contact point by its id, be it retired; null where there is none. */
export async function contactPointById(db: Reader, id: string): Promise<ContactPoint | null> {
  const row = await db.contactPoint.findUnique({ where: { id } });
  return row === null ? null : toPoint(row);
}
