import "server-only";
import { ruleHistory } from "@/lib/db/rule-store";
import { rulesAt } from "@/lib/domain/policy/in-force";
import { nextVersion, type PolicyDraft } from "@/lib/domain/policy/next-version";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import type { Refusal } from "@/lib/domain/refusal";
import { policyDraft } from "@/lib/input/policy-draft";
import { defineQuery } from "../query";
import { changedCases, countGoverned, type CaseChange, type RuleChange } from "./rebasing-preview";

/** What would come of a draft, were it published now and the open cases re-based as it begins to hold. */
export interface PolicyEffect {
  readonly version: PolicyVersion;
  /** Open cases of which the policy would have some clock, and those of which it has one now and would have none. */
  readonly governed: number;
  readonly released: number;
  /** At most a hundred, the newest first; empty for whoever may not see cases. */
  readonly cases: readonly CaseChange[];
  /** How many logs were read to find them, and whether those were all. */
  readonly read: number;
  readonly isAll: boolean;
}

/** Why a draft cannot be published, or what it would do to the open cases. Writes nothing. */
export type PolicyPreview = { readonly refusals: readonly Refusal[] } | { readonly refusals: readonly []; readonly effect: PolicyEffect };

/** What a draft would do to the open cases, by the rules, the fold and the re-basing of production: it tells nothing that would not come so. */
export const policyPreviewQuery = defineQuery<PolicyDraft, PolicyPreview>({
  name: "policy-preview",
  permission: "policy.manage",
  input: policyDraft,
  read: async (db, draft, { actor, now, visible }) => {
    const history = await ruleHistory(db);
    const version = nextVersion(draft, history, { author: actor.label, now });
    if (Array.isArray(version)) return { refusals: version };
    const policies = [...history.policies, version];
    const change: RuleChange = {
      key: version.key,
      versions: policies.filter(({ key }) => key === version.key),
      before: rulesAt(history, now),
      after: rulesAt({ ...history, policies }, version.validFrom),
      at: version.validFrom,
    };
    return { refusals: [], effect: { version, ...(await countGoverned(db, change)), ...(await changedCases(db, change, visible)) } };
  },
});
