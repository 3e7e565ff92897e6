import "server-only";
import { z } from "zod";
import { rulesInForce } from "@/lib/db/rule-store";
import { rebaseClocks } from "@/lib/domain/clock/rebase-clocks";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Gives the running clocks of a case the terms of the rules in force today. */
export const rebaseClocksCommand = defineCaseCommand({
  name: "rebase-clocks",
  permission: "clock.rebase",
  input: z.strictObject({ ...onCase, reason: safeText(TEXT_LIMITS.reason) }),
  decide: async ({ state }, { reason }, { mint, tx, ...occasion }) =>
    rebaseClocks(state, { rules: await rulesInForce(tx, occasion.now), reason: mint.mint("reason", reason) }, occasion),
});
