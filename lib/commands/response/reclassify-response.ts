import "server-only";
import { z } from "zod";
import { textsOf } from "@/lib/db/case-texts";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { reclassifyResponse } from "@/lib/domain/response/log-response";
import { lacksRedress } from "@/lib/domain/response/redress";
import { defineCaseCommand, onCase } from "../case/case-command";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";

/**
 * Corrects what a response was taken for; clocks and silence rewind with it. Whether a refusal keeps silent on redress is read from
 * its text again, while that has not been erased.
 */
export const reclassifyResponseCommand = defineCaseCommand({
  name: "reclassify-response",
  permission: "response.reclassify",
  input: z.strictObject({
    ...onCase,
    responseId: z.uuid(),
    kind: z.enum(RESPONSE_KINDS),
    reason: safeText(TEXT_LIMITS.reason, { optional: true }).optional(),
  }),
  decide: async ({ id, state }, { responseId, kind, reason }, { mint, tx, actor, now }) => {
    const said = state.responses.find((response) => response.responseId === responseId)?.text.id ?? "";
    const text = (await textsOf(tx, id)).get(said);
    const correction = { responseId, kind, lacksRedress: text !== undefined && lacksRedress(kind, text) };
    return reclassifyResponse(state, { ...correction, reason: mint.mintOptional("reason", reason) }, { actor, now });
  },
});
