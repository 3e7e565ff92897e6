import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { isHeldByOpenCase } from "@/lib/db/item-store";
import { refuse } from "@/lib/domain/refusal";
import { VERIFICATION_RESULTS } from "@/lib/domain/takedown/takedown";
import { verifyRemoval } from "@/lib/domain/takedown/verify-removal";
import { defineCaseCommand, onCase } from "../case/case-command";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";

/** Records a check of a claimed removal, by whatever means; Relance itself never opens the address. */
export const verifyTakedownCommand = defineCaseCommand({
  name: "verify-takedown",
  permission: "takedown.verify",
  input: z.strictObject({
    ...onCase,
    result: z.enum(VERIFICATION_RESULTS),
    checkedAt: instant,
    method: safeText(TEXT_LIMITS.reason),
  }),
  makesId: randomUUID,
  decide: async ({ id, state }, { result, checkedAt, method }, { mint, tx, actor, now }, verificationId) => {
    const reopens = state.status === "closed" && result !== "gone";
    if (reopens && (await isHeldByOpenCase(tx, id))) return refuse("item_in_other_case");
    const check = { verificationId, result, checkedAt, method: mint.mint("check_method", method) };
    return verifyRemoval(state, check, { actor, now });
  },
});
