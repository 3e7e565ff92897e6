import "server-only";
import { logAdmin } from "@/lib/db/admin-log";
import { ruleHistory } from "@/lib/db/rule-store";
import { insertRuleVersion, lockRules } from "@/lib/db/rule-writer";
import { nextVersion, type PolicyDraft } from "@/lib/domain/policy/next-version";
import { policyDraft } from "@/lib/input/policy-draft";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** The version that was published, and from when on it holds. */
export interface PublishedVersion {
  readonly policy: { readonly key: string; readonly version: number; readonly validFrom: Date };
}

/** Publishes a new policy, or the next version of one, for cases to come. Clocks that run keep the terms that their case has copied. */
export const publishPolicyCommand = defineCommand<PolicyDraft, PublishedVersion>({
  name: "publish-policy",
  permission: "policy.manage",
  input: policyDraft,
  handle: async (tx, draft, { actor, now }) => {
    await lockRules(tx);
    const version = nextVersion(draft, await ruleHistory(tx), { author: actor.label, now });
    if (Array.isArray(version)) return version;
    const { logged, id } = loggedActor(actor);
    await insertRuleVersion(tx, "policy", version, { authorId: id, now });
    const data = { version: version.version, validFrom: version.validFrom.toISOString() };
    await logAdmin(tx, logged, { type: "policy_published", subjectId: version.key, data }, now);
    return { policy: { key: version.key, version: version.version, validFrom: version.validFrom } };
  },
});
