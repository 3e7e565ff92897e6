import "server-only";
import { z } from "zod";
import { rulesInForce } from "@/lib/db/rule-store";
import { OUTCOMES } from "@/lib/domain/case/status";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import { acceptCase, dismissCase } from "@/lib/domain/triage/triage-case";
import { defineCaseCommand, onCase } from "../case/case-command";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";

const accept = z.strictObject({
  ...onCase,
  decision: z.literal("accept"),
  category: z.enum(CATEGORIES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  reason: safeText(TEXT_LIMITS.reason),
});

const dismiss = z.strictObject({
  ...onCase,
  decision: z.literal("dismiss"),
  outcome: z.enum(OUTCOMES),
  reason: safeText(TEXT_LIMITS.reason),
  referral: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
  referralRefusal: safeText(TEXT_LIMITS.reason, { optional: true }).optional(),
});

/** Takes a new case up, or turns it away. */
export const triageCaseCommand = defineCaseCommand({
  name: "triage-case",
  permission: "case.triage",
  input: z.discriminatedUnion("decision", [accept, dismiss]),
  decide: async ({ state }, input, { mint, tx, ...occasion }) => {
    const reason = mint.mint("reason", input.reason);
    if (input.decision === "accept") {
      const { category, severity } = input;
      return acceptCase(state, { category, severity, reason, rules: await rulesInForce(tx, occasion.now) }, occasion);
    }
    const referral = mint.mintOptional("referral", input.referral);
    const referralRefusal = mint.mintOptional("reason", input.referralRefusal);
    return dismissCase(state, { outcome: input.outcome, reason, referral, referralRefusal }, occasion);
  },
});
