import "server-only";
import { z } from "zod";
import type { EntryFacts } from "@/lib/db/directory-writer";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { acceptedPointers, commitments, factSource, languageList, mailDomainList, repeatChannels } from "@/lib/input/directory-input";
import { safeText } from "@/lib/input/fields";

/** What is said of an entry, as a form sends it. A rule on repeated reports is there once it names a channel. */
export const entryShape = {
  name: safeText(80).transform((text) => text.trim()),
  country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/).optional(),
  noticeLanguage: z.enum(["fr", "en"]),
  languages: languageList,
  accepts: acceptedPointers,
  mailDomains: mailDomainList.optional(),
  /** Within how many minutes a receipt usually comes; its absence after that is a sign. */
  usualReceiptMinutes: z.int().positive().max(100_000).optional(),
  repeat: z
    .strictObject({ channels: repeatChannels, minDays: z.int().positive().max(365).optional(), source: factSource.partial().default({}) })
    .default({ channels: [], source: {} }),
  isAutomatic: z.boolean().default(false),
  mostFollowUps: z.int().min(0).max(20).default(2),
  commitments,
  source: factSource,
};

/** The facts of an entry; refused where a rule on repeated reports does not say where it was read. */
export function entryFacts({ repeat, isAutomatic, mostFollowUps, ...said }: z.output<z.ZodObject<typeof entryShape>>): EntryFacts | Refusal {
  const { channels, minDays, source } = repeat;
  const hasRule = channels.length > 0;
  if (hasRule && source.text === undefined) return refuse("field_required", { path: "repeat.source.text" });
  if (hasRule && source.seenOn === undefined) return refuse("field_required", { path: "repeat.source.seenOn" });
  return {
    ...said,
    country: said.country ?? null,
    mailDomains: said.mailDomains ?? [],
    usualReceiptMinutes: said.usualReceiptMinutes ?? null,
    repeatRule: hasRule ? { channels, minDays: minDays ?? null, source: { text: source.text ?? "", seenOn: source.seenOn ?? "" } } : null,
    chasing: { isAutomatic, mostFollowUps },
  };
}
