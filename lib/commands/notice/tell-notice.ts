import "server-only";
import { z } from "zod";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { instant, safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { defineReceiptCommand } from "../case/receipt-case";
import { sendNoticeCommand } from "./send-notice";

/** What whoever holds the receipt of a report wrote to the platform on their own. */
export const tellNoticeCommand = defineReceiptCommand({
  name: "tell-notice",
  command: sendNoticeCommand,
  input: z.strictObject({
    channel: z.enum(CHANNELS),
    sentAt: instant.optional(),
    body: safeText(TEXT_LIMITS.response, { optional: true }).optional(),
    externalReference: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
    version: version.optional(),
  }),
  as: (given, onCase) => ({ ...given, ...onCase, recipient: "platform" as const }),
});
