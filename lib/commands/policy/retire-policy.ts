import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { ruleHistory } from "@/lib/db/rule-store";
import { insertRuleVersion, lockRules } from "@/lib/db/rule-writer";
import { retiringVersion, type Retirement } from "@/lib/domain/policy/next-version";
import { safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { policyKey } from "@/lib/input/policy-draft";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";
import type { PublishedVersion } from "./publish-policy";

/** Takes a policy out of use from now on, whatever was still to come of it. Its versions stand, and the cases that run by them go on. */
export const retirePolicyCommand = defineCommand<Retirement, PublishedVersion>({
  name: "retire-policy",
  permission: "policy.manage",
  input: z.strictObject({ key: policyKey, seenVersion: version, reason: safeText(TEXT_LIMITS.reason) }),
  handle: async (tx, retirement, { actor, now }) => {
    await lockRules(tx);
    const retired = retiringVersion(retirement, await ruleHistory(tx), { author: actor.label, now });
    if (Array.isArray(retired)) return retired;
    const { logged, id } = loggedActor(actor);
    await insertRuleVersion(tx, "policy", retired, { authorId: id, now });
    await logAdmin(tx, logged, { type: "policy_retired", subjectId: retired.key, data: { version: retired.version } }, now);
    return { policy: { key: retired.key, version: retired.version, validFrom: retired.validFrom } };
  },
});
