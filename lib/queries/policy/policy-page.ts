import "server-only";
import { z } from "zod";
import { applicationOf } from "@/lib/db/outbox";
import { publicationsOf } from "@/lib/db/rule-dates";
import { ruleHistory } from "@/lib/db/rule-store";
import { comparePolicies } from "@/lib/domain/policy/compare-policies";
import { rankOf } from "@/lib/domain/policy/governing";
import { policiesInForce, versionInForce } from "@/lib/domain/policy/in-force";
import { isToCome } from "@/lib/domain/policy/policy-book";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { refuse } from "@/lib/domain/refusal";
import { policyKey } from "@/lib/input/policy-draft";
import { defineQuery } from "../query";

/** What became of a version: `replaced` held until a later one did, or never did because a later one came first. */
export type VersionStanding = "in_force" | "to_come" | "replaced";

/** One policy with all its versions, the last one first, and its place among the others. */
export const policyPageQuery = defineQuery({
  name: "policy-page",
  permission: "policy.read",
  input: z.strictObject({ key: policyKey }),
  read: async (db, { key }, { now }) => {
    const { policies, calendars } = await ruleHistory(db);
    const versions = policies.filter((policy) => policy.key === key).sort((a, b) => b.version - a.version);
    const [latest] = versions;
    if (latest === undefined) return refuse("not_found");
    const inForce = versionInForce(versions, key, now);
    const published = await publicationsOf(db, key);
    return {
      key,
      /** The last version published, whether or not it holds yet: what the next one starts from. */
      latest,
      inForce,
      rank: inForce === null || inForce.isRetired ? [] : rankOf(inForce, policiesInForce(policies, now)),
      versions: versions.map((policy, index) => ({
        policy,
        standing: standingOf(policy, inForce, versions, now),
        publishedAt: published.get(policy.version) ?? null,
        changes: versions[index + 1] === undefined ? null : comparePolicies(versions[index + 1] as PolicyVersion, policy),
      })),
      calendars: [...new Map(calendars.map((calendar) => [calendar.key, { key: calendar.key, name: calendar.name }])).values()],
      application: await applicationOf(db, key),
    };
  },
});

function standingOf(policy: PolicyVersion, inForce: PolicyVersion | null, versions: readonly PolicyVersion[], now: Date): VersionStanding {
  if (policy === inForce) return "in_force";
  return isToCome(policy, versions, now) ? "to_come" : "replaced";
}
