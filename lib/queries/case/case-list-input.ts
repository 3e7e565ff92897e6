import "server-only";
import { z } from "zod";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";

export const CASE_SORTS = ["due", "severity", "silence", "newest"] as const;

export type CaseSort = (typeof CASE_SORTS)[number];

/** Page size as the API has it: 1 to 200, 50 where nothing is said. */
export const pageLimit = z.coerce.number().int().min(1).max(200).default(50);

const flag = z.enum(["true", "false"]).transform((text) => text === "true");

/** The filters of a case list, as they stand in an address bar. `open` is every status but `closed`; `none` is assigned to nobody. */
export const caseListInput = z.strictObject({
  status: z.enum([...CASE_STATUSES, "open"]).optional(),
  platform: z.enum(PLATFORMS).optional(),
  category: z.enum(CATEGORIES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  assignee: z.union([z.enum(["me", "none"]), z.uuid()]).optional(),
  overdue: flag.optional(),
  unanswered: flag.optional(),
  q: z.string().max(2_048).optional(),
  sort: z.enum(CASE_SORTS).default("due"),
  cursor: z.string().max(1_000).optional(),
  limit: pageLimit,
});

export type CaseListInput = z.output<typeof caseListInput>;
