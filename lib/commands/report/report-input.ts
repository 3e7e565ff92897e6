import "server-only";
import { z } from "zod";
import { MANIFEST_ANSWERS } from "@/lib/domain/case/event";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES } from "@/lib/domain/law/category";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { NOTIFIERS } from "@/lib/domain/policy/policy";
import { refuse } from "@/lib/domain/refusal";
import { UPDATES } from "@/lib/domain/report/updates";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { instant, pastedLink, safeText, TEXT_LIMITS } from "@/lib/input/fields";

const MAX_ITEMS = 50;
const MAX_HISTORY = 200;

const noticeBefore = z.strictObject({
  type: z.literal("notice"),
  sentAt: instant,
  channel: z.enum(CHANNELS),
  externalReference: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
});

const responseBefore = z.strictObject({
  type: z.literal("response"),
  kind: z.enum(RESPONSE_KINDS).optional(),
  receivedAt: instant,
  text: safeText(TEXT_LIMITS.response),
});

/** Name and e-mail, or neither: the gates say in which categories neither will do. */
const reporter = z
  .strictObject({
    name: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
    email: z.email().max(254).optional(),
    anonymous: z.literal(true).optional(),
    /** How to tell them of each step: by mail where they leave an address, unless they say otherwise. */
    updates: z.enum(UPDATES).optional(),
  })
  .check(({ value, issues }) => {
    if (value.anonymous === undefined || (value.name === undefined && value.email === undefined)) return;
    issues.push({ code: "custom", input: value, params: { refusal: refuse("field_choice") } });
  });

/**
 * A report as it comes in (DESIGN section 7). What the four gates judge may be missing here: they say so in their own words, all at once.
 * A link may be anything up to its length: whether it is exact is a gate's question, and what was typed is kept.
 */
export const reportInput = z.strictObject({
  category: z.enum(CATEGORIES),
  platform: z.enum(PLATFORMS).optional(),
  items: z
    .array(z.strictObject({ raw: pastedLink }))
    .max(MAX_ITEMS)
    .default([]),
  description: safeText(TEXT_LIMITS.description, { optional: true }).default(""),
  observedAt: instant.optional(),
  manifest: z.enum(MANIFEST_ANSWERS),
  goodFaith: z.boolean().default(false),
  lifeSafety: z.boolean().default(false),
  language: z.enum(["fr", "en"]).default("en"),
  reporter: reporter.optional(),
  /** On whose behalf; the law opens more to the depicted person, their mandate and trusted flaggers than to a volunteer. */
  notifier: z.enum(NOTIFIERS).default("volunteer"),
  history: z.array(z.discriminatedUnion("type", [noticeBefore, responseBefore])).max(MAX_HISTORY).default([]),
});

export type ReportInput = z.output<typeof reportInput>;
