import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { offerRedress } from "@/lib/domain/statement/decide-notice";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Says afterwards how the platform's latest decision can be contested, where it did not say so itself (DSA art. 16(5)). */
export const offerRedressCommand = defineCaseCommand({
  name: "offer-redress",
  permission: "statement.give",
  input: z.strictObject({ ...onCase, offeredAt: instant, text: safeText(TEXT_LIMITS.response) }),
  makesId: randomUUID,
  decide: ({ state }, { offeredAt, text }, { mint, ...occasion }, responseId) => {
    return offerRedress(state, { responseId, offeredAt, text: mint.mint("response", text) }, occasion);
  },
});
