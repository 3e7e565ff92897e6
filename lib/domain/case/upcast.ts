import { TIMED_KINDS, type CaseTerms, type TimedKind } from "../clock/terms";
import { usualPauses, usualProposals } from "../policy/usual-terms";
import { DEFAULT_PERCENTS } from "../clock/threshold";
import type { CaseEvent } from "./event";

/** What the first logs kept of deadlines: a length for each kind, always of elapsed time and by our policy. */
type Allowances = Readonly<Record<TimedKind, number>>;

/**
 * An event in the form that events have today. The log is never rewritten, and its hashes cover what was written; so whoever reads an
 * old event reads it through here.
 */
export function upcast(event: CaseEvent): CaseEvent {
  if (event.type !== "case_opened" && event.type !== "case_triaged") return event;
  const { allowances, ...data } = event.data as typeof event.data & { allowances?: Allowances };
  if (allowances === undefined) return event;
  const { category, severity } = event.data;
  return { ...event, data: { ...data, terms: termsOf(allowances, { category, severity }) } } as CaseEvent;
}

/** Our own clocks followed the severity and the platform's the category, as the presets do still. */
function termsOf(allowances: Allowances, { category, severity }: { category: string; severity: string }): CaseTerms {
  const isOurs = (kind: TimedKind) => kind === "triage" || kind === "notify" || kind === "verify";
  const clocks = TIMED_KINDS.map((kind) => ({
    kind,
    basis: "policy" as const,
    ms: allowances[kind],
    thresholds: DEFAULT_PERCENTS,
    proposals: usualProposals(kind),
    pauses: usualPauses(kind),
    policy: { key: `preset.${isOurs(kind) ? severity : category}`, version: 1 },
  }));
  return { clocks, calendars: {} };
}
