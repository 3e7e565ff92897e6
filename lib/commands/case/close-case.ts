import "server-only";
import { z } from "zod";
import { closeCase } from "@/lib/domain/case/close-case";
import { OUTCOMES } from "@/lib/domain/case/status";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "./case-command";

/** Closes a case. `referralRefusal` is a manager's recorded reason for referring a child-victim case to nobody. */
export const closeCaseCommand = defineCaseCommand({
  name: "close-case",
  permission: "case.close",
  input: z.strictObject({
    ...onCase,
    outcome: z.enum(OUTCOMES),
    reason: safeText(TEXT_LIMITS.reason),
    referral: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
    referralRefusal: safeText(TEXT_LIMITS.reason, { optional: true }).optional(),
  }),
  decide: ({ state }, input, { mint, ...occasion }) =>
    closeCase(
      state,
      {
        outcome: input.outcome,
        reason: mint.mint("reason", input.reason),
        referral: mint.mintOptional("referral", input.referral),
        referralRefusal: mint.mintOptional("reason", input.referralRefusal),
      },
      occasion,
    ),
});
