import "server-only";
import { z } from "zod";
import { PAUSE_REASONS } from "@/lib/domain/clock/pause-reason";
import { PROPOSED_STEPS, TIMED_KINDS } from "@/lib/domain/clock/terms";
import { POLICY_BASES } from "@/lib/domain/policy/matching-policies";
import type { PolicyDraft } from "@/lib/domain/policy/next-version";
import { TRAIT_VALUES } from "@/lib/domain/policy/scope";
import { instant, safeText, TEXT_LIMITS, version } from "./fields";

/** More than any policy has a use for, and few enough to be checked at once. */
const MOST = 50;

/** Values of one trait, each once. None at all is for the check of a policy to refuse, which can say what it would mean. */
function values<Value extends string>(known: readonly Value[]) {
  return z.array(z.enum(known)).max(MOST).transform((list): Value[] => [...new Set(list)]).optional();
}

const scope = z.strictObject({
  platform: values(TRAIT_VALUES.platform),
  category: values(TRAIT_VALUES.category),
  severity: values(TRAIT_VALUES.severity),
  surface: values(TRAIT_VALUES.surface),
  notifier: values(TRAIT_VALUES.notifier),
});

/** What a clock may be in form; whether its figures make sense is for the check of a policy to say. */
const clock = z.strictObject({
  kind: z.enum(TIMED_KINDS),
  ms: z.number(),
  calendar: z.string().max(TEXT_LIMITS.short).optional(),
  thresholds: z.array(z.number()).max(MOST).optional(),
  proposals: z.record(z.string().max(TEXT_LIMITS.short), z.enum(PROPOSED_STEPS)).optional(),
  pauses: z.partialRecord(z.enum(PAUSE_REASONS), z.number().nullable()).optional(),
});

/** The key of a policy, as addresses and programs name it. */
export const policyKey = z.string().min(1).max(TEXT_LIMITS.short);

/** A version of a policy as somebody writes it: previewed and published by the same form. */
export const policyDraft = z
  .strictObject({
    key: policyKey.optional(),
    seenVersion: version.optional(),
    name: safeText(TEXT_LIMITS.short),
    basis: z.enum(POLICY_BASES),
    scope: scope.default({}),
    clocks: z.array(clock).max(MOST).default([]),
    source: safeText(TEXT_LIMITS.reason),
    reason: safeText(TEXT_LIMITS.reason),
    validFrom: instant.optional(),
  })
  .transform((draft) => draft as PolicyDraft);
