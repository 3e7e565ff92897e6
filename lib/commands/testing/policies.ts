import type { Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { PRESETS } from "@/lib/domain/policy/presets";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { publishPolicyCommand } from "../policy/publish-policy";
import { run, type RunOptions } from "../run";
import { answered } from "./support";

/** A draft that nothing speaks against: intimate images on Discord, where the platform is to answer within twelve hours. */
export function aPolicyDraft(changes: Record<string, unknown> = {}) {
  return {
    name: "Images on Discord",
    basis: "policy",
    scope: { platform: ["discord"], category: ["ncii"] },
    clocks: [{ kind: "answer", ms: hours(12) }],
    source: "What we agreed in our meeting of March.",
    reason: "Two days are too long.",
    ...changes,
  };
}

/** What a preset says, as a draft of its next version. */
export function presetDraft(key: string, changes: Partial<PolicyVersion> = {}) {
  const preset = PRESETS.find((policy) => policy.key === key);
  if (preset === undefined) throw new Error(`No preset ${key}`);
  const { name, basis, scope, clocks, source } = preset;
  return { key, seenVersion: 1, name, basis, scope, clocks, source, reason: "To suit us.", ...changes };
}

export async function publishedPolicy(actor: Actor, draft: Record<string, unknown>, options: RunOptions = {}) {
  return answered(await run(publishPolicyCommand, draft, actor, options)).policy;
}
