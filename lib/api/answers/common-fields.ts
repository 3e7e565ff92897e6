import { z } from "zod";
import { CASE_STATUSES, OUTCOMES } from "@/lib/domain/case/status";
import { ITEM_KINDS, SURFACES } from "@/lib/domain/item/item";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";

/** RFC 3339, UTC, milliseconds: what every time in an answer is. */
export const timestamp = z.iso.datetime({ precision: 3 });

export const nullableTimestamp = timestamp.nullable();

export const statusField = z.enum(CASE_STATUSES);
export const outcomeField = z.enum(OUTCOMES).nullable();
export const categoryField = z.enum(CATEGORIES);
export const severityField = z.enum(SEVERITIES);
export const platformField = z.enum(PLATFORMS);
export const itemKindField = z.enum(ITEM_KINDS);
export const surfaceField = z.enum(SURFACES);
export const assigneeField = z.strictObject({ id: z.uuid(), label: z.string().nullable() }).nullable();

/** A page of a list: its items, and where the next page begins. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}
