import "server-only";
import { z } from "zod";
import { ruleHistory } from "@/lib/db/rule-store";
import { rebaseClocks } from "@/lib/domain/clock/rebase-clocks";
import { concerns } from "@/lib/domain/policy/governing";
import { rulesAt, versionInForce } from "@/lib/domain/policy/in-force";
import { refuse } from "@/lib/domain/refusal";
import { safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { policyKey } from "@/lib/input/policy-draft";
import { defineCaseCommand } from "../case/case-command";

const input = z.strictObject({
  reference: z.string(),
  policyKey,
  policyVersion: version,
  reason: safeText(TEXT_LIMITS.reason),
});

/**
 * Re-bases one case of a policy that is being applied. Names no version of the case, since nobody looked at it: what it is when its row is locked is
 * what is decided on. Refused as stale once another version of the policy is in force, which nobody has asked to apply.
 */
export const rebaseCaseOfPolicyCommand = defineCaseCommand({
  name: "rebase-case-of-policy",
  permission: "clock.rebase",
  input,
  decide: async ({ state }, { policyKey: key, policyVersion, reason }, { mint, tx, ...occasion }) => {
    const history = await ruleHistory(tx);
    if (versionInForce(history.policies, key, occasion.now)?.version !== policyVersion) return refuse("stale_version");
    const rules = rulesAt(history, occasion.now);
    if (!concerns(rules, key, state)) return refuse("nothing_to_rebase");
    return rebaseClocks(state, { rules, reason: mint.mint("reason", reason), appliedPolicy: { key, version: policyVersion } }, occasion);
  },
});
