import "server-only";
import { z } from "zod";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { instant, safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { defineReceiptCommand } from "../case/receipt-case";
import { logResponseCommand } from "./log-response";

/** What a platform wrote to whoever holds the receipt of a report. */
export const tellResponseCommand = defineReceiptCommand({
  name: "tell-response",
  command: logResponseCommand,
  input: z.strictObject({
    kind: z.enum(RESPONSE_KINDS).optional(),
    receivedAt: instant,
    text: safeText(TEXT_LIMITS.response),
    version: version.optional(),
  }),
  as: (given, onCase) => ({ ...given, ...onCase }),
});
