import fc from "fast-check";
import { TIMED_KINDS } from "../../clock/terms";
import { days, hours } from "../../law/duration";
import { POLICY_BASES } from "../matching-policies";
import { SCOPE_FIELDS, type CalendarVersion, type CaseTraits, type ClockRule, type PolicyVersion, type Scope } from "../policy";
import { TRAIT_VALUES } from "../scope";

/** Policies and cases for tests, each saying only what the test is about. */

export function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number));
}

/** A volunteer's case of shared intimate images on Discord, in no place known. */
export function aCase(changes: Partial<CaseTraits> = {}): CaseTraits {
  return { platform: "discord", category: "ncii", severity: "S1", surface: "unknown", notifier: "volunteer", ...changes };
}

export function aPolicy(changes: Partial<PolicyVersion> = {}): PolicyVersion {
  const content = { name: "Ours", basis: "policy", scope: {}, clocks: [{ kind: "answer", ms: hours(12) }], source: "our proposal" } as const;
  const version = { key: "ours", version: 1, author: "Manager", reason: "To see", validFrom: day(1), isRetired: false };
  return { ...content, ...version, ...changes };
}

export function aCalendar(key: string, changes: Partial<CalendarVersion> = {}): CalendarVersion {
  const weekly = Array.from({ length: 7 }, (_, weekday) => (weekday < 5 ? [{ from: "09:00", to: "17:00" }] : []));
  const hoursOfWeek = { timeZone: "Europe/Paris", weekly, holidays: [], exceptions: {} };
  return { key, version: 1, name: `Calendar ${key}`, hours: hoursOfWeek, author: "Manager", reason: "To see", validFrom: day(1), ...changes };
}

type Values = { readonly [F in keyof CaseTraits]: readonly CaseTraits[F][] };

/** Every case that can be told apart by these values: by default all 7680. */
export function* everyCase(values: Values = TRAIT_VALUES): Generator<CaseTraits> {
  for (const platform of values.platform)
    for (const category of values.category)
      for (const severity of values.severity)
        for (const surface of values.surface) for (const notifier of values.notifier) yield { platform, category, severity, surface, notifier };
}

/** A few values of each field, of which random scopes speak, so that they often meet. */
export const FEW_VALUES: Values = {
  platform: ["discord", "x", "reddit"],
  category: ["ncii", "csam", "sexual_deepfake"],
  severity: ["S0", "S1"],
  surface: ["public", "unknown"],
  notifier: ["volunteer", "depicted_person"],
};

export const anyScope: fc.Arbitrary<Scope> = fc.record(
  Object.fromEntries(SCOPE_FIELDS.map((field) => [field, fc.subarray([...(FEW_VALUES[field] as readonly string[])], { minLength: 1 })])),
  { requiredKeys: [] },
);

export const anyCase: fc.Arbitrary<CaseTraits> = fc.record(
  Object.fromEntries(SCOPE_FIELDS.map((field) => [field, fc.constantFrom(...(FEW_VALUES[field] as readonly string[]))])),
) as unknown as fc.Arbitrary<CaseTraits>;

const anyClocks: fc.Arbitrary<ClockRule[]> = fc
  .subarray([...TIMED_KINDS], { minLength: 1 })
  .chain((kinds) => fc.tuple(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), ms: fc.integer({ min: 1, max: days(30) }) }))));

export const anyPolicy: fc.Arbitrary<PolicyVersion> = fc
  .record({
    key: fc.constantFrom("a", "b", "c", "preset.ncii", "preset.S1", "preset.discord_take_it_down"),
    version: fc.integer({ min: 2, max: 4 }),
    basis: fc.constantFrom(...POLICY_BASES),
    scope: anyScope,
    clocks: anyClocks,
    validFrom: fc.integer({ min: 1, max: 9 }).map(day),
    isRetired: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  })
  .map(aPolicy);
