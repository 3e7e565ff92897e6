import { z } from "zod";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import type { SilenceRow } from "@/lib/domain/silence/silence-row";
import type { AsJson } from "./as-json";
import { categoryField, listOf, platformField, severityField, timestamp } from "./common-fields";

export const silenceBarAnswer: z.ZodType<AsJson<SilenceBar>> = z.strictObject({
  from: timestamp,
  to: timestamp,
  isOpen: z.boolean(),
  stretches: z.array(z.strictObject({ from: timestamp, to: timestamp })),
  marks: z.array(
    z.strictObject({
      at: timestamp,
      kind: z.enum(["notice", "follow_up", "receipt", "answer", "escalation", "press", "removal"]),
    }),
  ),
  silentDays: z.int(),
  notices: z.int(),
  receipts: z.int(),
  answers: z.int(),
});

const silenceRowAnswer: z.ZodType<AsJson<SilenceRow>> = z.strictObject({
  reference: z.string(),
  platform: platformField,
  category: categoryField,
  severity: severityField,
  unansweredSince: timestamp,
  silentDays: z.int(),
  notices: z.int(),
  receipts: z.int(),
  silenceBar: silenceBarAnswer,
});

export const silenceListAnswer = listOf(silenceRowAnswer);
