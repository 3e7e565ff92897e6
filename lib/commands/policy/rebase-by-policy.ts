import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { enqueueApplication } from "@/lib/db/outbox";
import { ruleHistory } from "@/lib/db/rule-store";
import { versionInForce } from "@/lib/domain/policy/in-force";
import { refuse } from "@/lib/domain/refusal";
import { safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { policyKey } from "@/lib/input/policy-draft";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({
  key: policyKey,
  /** The version in force, as its reader saw it. */
  version,
  reason: safeText(TEXT_LIMITS.reason),
});

/**
 * Leaves word to re-base the open cases that a policy bears on: those it governs, and those that still run by terms of it. Done case by case by the
 * worker, in the name of whoever asked.
 */
export const rebaseByPolicyCommand = defineCommand({
  name: "rebase-by-policy",
  permission: "clock.rebase",
  input,
  handle: async (tx, { key, version: seen, reason }, { actor, now }) => {
    const { policies } = await ruleHistory(tx);
    const inForce = versionInForce(policies, key, now);
    if (inForce === null) return refuse("not_found");
    if (inForce.version !== seen) return refuse("stale_version");
    if (actor.id === null) return refuse("forbidden");
    const application = { id: randomUUID(), policyKey: key, version: seen, personId: actor.id, reason, after: null, seen: 0 };
    await enqueueApplication(tx, application, now);
    await logAdmin(tx, loggedActor(actor).logged, { type: "policy_applied", subjectId: key, data: { version: seen } }, now);
    return { application: { policyKey: key, version: seen } };
  },
});
