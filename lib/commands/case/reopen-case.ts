import "server-only";
import { z } from "zod";
import { isHeldByOpenCase } from "@/lib/db/item-store";
import { reopenCase } from "@/lib/domain/case/reopen-case";
import { refuse } from "@/lib/domain/refusal";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "./case-command";

/** Opens a closed case again, unless another open case has taken up one of its items since. */
export const reopenCaseCommand = defineCaseCommand({
  name: "reopen-case",
  permission: "case.reopen",
  input: z.strictObject({ ...onCase, reason: safeText(TEXT_LIMITS.reason) }),
  decide: async ({ id, state }, { reason }, { mint, tx, actor, now }) => {
    if (await isHeldByOpenCase(tx, id)) return refuse("item_in_other_case");
    return reopenCase(state, { reason: mint.mint("reason", reason) }, { actor, now });
  },
});
