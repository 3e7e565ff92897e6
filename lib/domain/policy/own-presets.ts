import { SEVERITIES, type Severity } from "../law/category";
import { hours } from "../law/duration";
import type { PolicyVersion } from "./policy";
import { preset } from "./preset";

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

/** What we give ourselves, by gravity: a proposal for the organisation to change. */
export const OWN_PRESETS: readonly PolicyVersion[] = SEVERITIES.map((severity) => {
  const { triage, notify, verify } = TIMES[severity];
  return preset(severity, {
    name: `Time for ourselves: ${severity}`,
    basis: "policy",
    scope: { severity: [severity] },
    clocks: [
      { kind: "triage", ms: triage },
      { kind: "notify", ms: notify },
      { kind: "verify", ms: verify },
    ],
    source: "our proposal, resting on no source and not a legal deadline",
  });
});
