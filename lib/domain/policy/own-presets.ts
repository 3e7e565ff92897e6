import { SEVERITIES, type Severity } from "../law/category";
import { hours } from "../law/duration";
import type { AllowedPauses } from "../clock/terms";
import type { PolicyVersion } from "./policy";
import { preset } from "./preset";
import { usualPauses } from "./usual-terms";

/** Elapsed milliseconds, by clock. */
interface OwnTime {
  readonly triage: number;
  readonly notify: number;
  readonly verify: number;
}

const TIMES: Readonly<Record<Severity, OwnTime>> = {
  S0: { triage: hours(1), notify: hours(1), verify: hours(6) },
  S1: { triage: hours(4), notify: hours(4), verify: hours(24) },
  S2: { triage: hours(24), notify: hours(24), verify: hours(48) },
  S3: { triage: hours(48), notify: hours(48), verify: hours(72) },
};

/** Where danger is gravest, our reading and writing wait for no reporter: a week's pause would turn one hour into eight days. */
const WAITS_FOR_NOBODY: Readonly<Partial<Record<Severity, { readonly triage: AllowedPauses; readonly notify: AllowedPauses }>>> = {
  S0: { triage: {}, notify: { legal_hold: usualPauses("notify").legal_hold } },
};

/** What we give ourselves, by gravity: a proposal for the organisation to change. */
export const OWN_PRESETS: readonly PolicyVersion[] = SEVERITIES.map((severity) => {
  const { triage, notify, verify } = TIMES[severity];
  return preset(severity, {
    name: `Time for ourselves: ${severity}`,
    basis: "policy",
    scope: { severity: [severity] },
    clocks: [
      { kind: "triage", ms: triage, ...pausedOnlyBy(WAITS_FOR_NOBODY[severity]?.triage) },
      { kind: "notify", ms: notify, ...pausedOnlyBy(WAITS_FOR_NOBODY[severity]?.notify) },
      { kind: "verify", ms: verify },
    ],
    source: "our proposal, resting on no source and not a legal deadline",
  });
});

function pausedOnlyBy(pauses: AllowedPauses | undefined) {
  return pauses === undefined ? {} : { pauses };
}
