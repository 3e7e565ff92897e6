import "server-only";
import { randomUUID } from "node:crypto";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "./client";
import { Prisma } from "./generated/client";

/** What can be said anew of an entry; its slug and its kind stay. */
export type EntryFacts = Omit<DirectoryEntry, "slug" | "kind" | "points" | "version">;

/** A contact point as it is written down, but for its id and its place in the order. */
export type PointFacts = Omit<ContactPoint, "id" | "isRetired">;

/**
 * Counts one more change to an entry, which locks it for the rest of the transaction; refuses where somebody changed it since `seen`, or
 * where there is none. Whatever is done to an entry or to one of its points begins here.
 */
export async function claimEntry(tx: Transaction, { slug, version }: Pick<DirectoryEntry, "slug" | "version">): Promise<Refusal | null> {
  const { count } = await tx.directoryEntry.updateMany({ where: { slug, version }, data: { version: { increment: 1 } } });
  if (count > 0) return null;
  const known = await tx.directoryEntry.findUnique({ where: { slug }, select: { slug: true } });
  return refuse(known === null ? "not_found" : "stale_version");
}

export async function saveEntry(tx: Transaction, slug: string, facts: EntryFacts): Promise<void> {
  await tx.directoryEntry.update({ where: { slug }, data: columnsOf(facts) });
}

export async function insertEntry(tx: Transaction, entry: EntryFacts & Pick<DirectoryEntry, "slug" | "kind">): Promise<void> {
  const { slug, kind, ...facts } = entry;
  await tx.directoryEntry.create({ data: { slug, kind, ...columnsOf(facts) } });
}

/** A new point in a given place of the order, or after the last one; its id. */
export async function insertPoint(tx: Transaction, entrySlug: string, point: PointFacts, place?: number): Promise<string> {
  const { _max } = await tx.contactPoint.aggregate({ where: { entrySlug }, _max: { position: true } });
  const id = randomUUID();
  const position = place ?? (_max.position ?? 0) + 10;
  await tx.contactPoint.create({ data: { id, entrySlug, isRetired: false, position, ...pointColumns(point) } });
  return id;
}

export async function savePoint(tx: Transaction, id: string, point: PointFacts): Promise<void> {
  await tx.contactPoint.update({ where: { id }, data: pointColumns(point) });
}

/** Takes a point out of use, or back into it; whether there was one to take. */
export async function setRetired(tx: Transaction, { entrySlug, id }: { readonly entrySlug: string; readonly id: string }, isRetired: boolean): Promise<boolean> {
  const { count } = await tx.contactPoint.updateMany({ where: { id, entrySlug, isRetired: !isRetired }, data: { isRetired } });
  return count > 0;
}

/** A point of an entry that is in use, with its place in the order; null where there is none. */
export async function placeOfPoint(tx: Transaction, entrySlug: string, id: string) {
  return tx.contactPoint.findFirst({ where: { id, entrySlug, isRetired: false }, select: { channel: true, address: true, position: true } });
}

function columnsOf({ repeatRule, chasing, commitments, source, languages, accepts, mailDomains, ...plain }: EntryFacts) {
  return {
    ...plain,
    languages: [...languages],
    accepts: [...accepts],
    mailDomains: [...mailDomains],
    repeatRule: repeatRule === null ? Prisma.DbNull : json(repeatRule),
    chasing: json(chasing),
    commitments: json(commitments),
    source: json(source),
  };
}

function pointColumns({ languages, fields, source, ...plain }: PointFacts) {
  return { ...plain, languages: [...languages], fields: json(fields), source: json(source) };
}

function json(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
