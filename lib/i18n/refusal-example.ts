import type { TimedKind } from "@/lib/domain/clock/terms";
import type { CaseTraits } from "@/lib/domain/policy/policy";
import type { Refusal } from "@/lib/domain/refusal";
import type { Locale } from "./locales";
import { policyName } from "./policy-name";
import { translatorFor } from "./translator";

/** A case as it stands in the values of a refusal: codes of the domain, which nobody should have to read. */
type ExampleCase = CaseTraits & { readonly kind: TimedKind };

/** The case that a refusal gives as an example, in words; null for the many refusals that need none, or where it is told as such. */
export function refusalExample({ code, params }: Pick<Refusal, "code" | "params">, locale: Locale): string | null {
  if (params === undefined || (code !== "policy_tie" && code !== "policy_gap")) return null;
  const { platform, category, severity, surface, notifier, kind } = params as unknown as ExampleCase;
  const translate = translatorFor(locale);
  return translate(`refusalExamples.${code}`, {
    name: policyName({ key: String(params["policy"] ?? ""), name: String(params["name"] ?? "") }, translate),
    policy: params["policy"] ?? "",
    kind: translate(`clock.kinds.${kind}`),
    platform: translate(`platform.names.${platform}`),
    category: translate(`category.names.${category}`),
    severity: translate(`severity.names.${severity}`),
    surface: translate(`item.surfaces.${surface}`),
    notifier: translate(`clock.notifiers.${notifier}`),
  });
}
