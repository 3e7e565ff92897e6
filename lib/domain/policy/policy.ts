import type { BusinessHours } from "../clock/business-hours";
import type { AllowedPauses, ProposedStep, TimedKind } from "../clock/terms";
import type { ThresholdName } from "../clock/threshold";
import type { Surface } from "../item/item";
import type { Platform } from "../item/platform";
import type { Category, Severity } from "../law/category";

/**
 * On whose behalf a report speaks. A volunteer for nobody; a trusted flagger is an entity with that status (DSA art. 22); the depicted
 * person for themselves; a mandate for the depicted person.
 */
export const NOTIFIERS = ["volunteer", "trusted_flagger", "mandate", "depicted_person"] as const;

export type Notifier = (typeof NOTIFIERS)[number];

/** Of two, the one for whom the law opens more: a mandate or the depicted person before a trusted flagger, and that before a volunteer. */
export function strongerNotifier(a: Notifier, b: Notifier): Notifier {
  return NOTIFIERS.indexOf(b) > NOTIFIERS.indexOf(a) ? b : a;
}

/** What a policy may ask of a case. */
export interface CaseTraits {
  readonly platform: Platform;
  readonly category: Category;
  readonly severity: Severity;
  readonly surface: Surface;
  readonly notifier: Notifier;
}

export const SCOPE_FIELDS = ["platform", "category", "severity", "surface", "notifier"] as const satisfies readonly (keyof CaseTraits)[];

/** The cases a policy is for. An absent field is any; several values are any of them; none at all is every case. */
export type Scope = { readonly [F in keyof CaseTraits]?: readonly CaseTraits[F][] };

/** How a policy sets one clock. What is absent is as usual (lib/domain/policy/usual-terms.ts). */
export interface ClockRule {
  readonly kind: TimedKind;
  readonly ms: number;
  /** Key of a calendar; absent for elapsed time. */
  readonly calendar?: string;
  readonly thresholds?: readonly number[];
  readonly proposals?: Readonly<Partial<Record<ThresholdName, ProposedStep>>>;
  readonly pauses?: AllowedPauses;
}

/** What one version of a policy says. */
export interface PolicyContent {
  readonly name: string;
  readonly basis: "policy" | "commitment";
  readonly scope: Scope;
  readonly clocks: readonly ClockRule[];
  /** Where it comes from: an article, a page of the platform with its date, or our own proposal. */
  readonly source: string;
}

/** A version, which never changes. The one in force is the highest whose `validFrom` has come. */
export interface PolicyVersion extends PolicyContent {
  readonly key: string;
  /** From 1. */
  readonly version: number;
  readonly author: string;
  readonly reason: string;
  readonly validFrom: Date;
  /** Whether from here on the policy is out of use, though its earlier versions stand. */
  readonly isRetired: boolean;
}

/** A version of a named calendar. Cases copy its hours, so a change of them is for cases to come. */
export interface CalendarVersion {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly hours: BusinessHours;
  /** What some of its dates are called (`YYYY-MM-DD`), for whoever reads or edits it. No clock looks here. */
  readonly dateNames?: Readonly<Record<string, string>>;
  readonly author: string;
  readonly reason: string;
  readonly validFrom: Date;
}
