import "server-only";
import { z } from "zod";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { reclassifyResponse } from "@/lib/domain/response/log-response";
import { defineCaseCommand, onCase } from "../case/case-command";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";

/** Corrects what a response was taken for; clocks and silence rewind with it. */
export const reclassifyResponseCommand = defineCaseCommand({
  name: "reclassify-response",
  permission: "response.reclassify",
  input: z.strictObject({
    ...onCase,
    responseId: z.uuid(),
    kind: z.enum(RESPONSE_KINDS),
    reason: safeText(TEXT_LIMITS.reason),
  }),
  decide: ({ state }, { responseId, kind, reason }, { mint, ...occasion }) =>
    reclassifyResponse(state, { responseId, kind, reason: mint.mint("reason", reason) }, occasion),
});
