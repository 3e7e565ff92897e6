import type { Category, Severity } from "./category";
import { days, hours } from "./duration";

/** Time the platform gets from the first notice, in elapsed milliseconds, by clock. */
export interface PlatformAllowancesMs {
  readonly acknowledge: number;
  readonly answer: number;
  readonly takedown: number;
}

/** Time we give ourselves, in elapsed milliseconds, by clock. */
export interface OwnAllowancesMs {
  readonly triage: number;
  readonly notify: number;
  readonly verify: number;
}

/** Allowances with where they come from. A preset is our policy, never law: the DSA gives no number of hours (LAW section 0). */
export interface Preset<AllowancesMs> {
  readonly ms: AllowancesMs;
  readonly basis: "policy";
  readonly source: string;
}

const PLATFORM_SOURCE = "LAW section 7, acknowledge / decide / remove: our preset, not a legal deadline";
const OWN_SOURCE = "our proposal, resting on no source and not a legal deadline";
const INTIMATE_IMAGES_YARDSTICK = "48 hours are statutory only for the depicted person or their mandate, in the US and UK";

function platform(acknowledge: number, answer: number, takedown: number, yardstick?: string): Preset<PlatformAllowancesMs> {
  const source = yardstick ? `${PLATFORM_SOURCE}; ${yardstick}` : PLATFORM_SOURCE;
  return { ms: { acknowledge, answer, takedown }, basis: "policy", source };
}

function own(triage: number, notify: number, verify: number): Preset<OwnAllowancesMs> {
  return { ms: { triage, notify, verify }, basis: "policy", source: OWN_SOURCE };
}

/** Presets of each category for the platform's clocks. LAW section 7; those of `other` follow `impersonation`. */
export const PLATFORM_PRESETS: Readonly<Record<Category, Preset<PlatformAllowancesMs>>> = {
  life_threat: platform(hours(1), hours(4), hours(4)),
  csam: platform(hours(1), hours(24), hours(24), "LCEN art. 6-1 as yardstick, which binds on an authority's request only"),
  grooming: platform(hours(1), hours(24), hours(24)),
  terrorism: platform(hours(1), hours(24), hours(24), "1 hour (TCO art. 3) binds on an authority's order only"),
  ncii: platform(hours(24), hours(48), hours(48), INTIMATE_IMAGES_YARDSTICK),
  sexual_deepfake: platform(hours(24), hours(48), hours(48), INTIMATE_IMAGES_YARDSTICK),
  voyeurism: platform(hours(24), hours(48), hours(48)),
  sextortion: platform(hours(4), hours(24), hours(24)),
  harassment: platform(hours(24), hours(72), days(7)),
  hate_speech: platform(hours(24), hours(24), hours(72), "hate-speech Code+ as yardstick, which is voluntary"),
  impersonation: platform(hours(24), days(7), days(7)),
  other: platform(hours(24), days(7), days(7), "our proposal, as for impersonation"),
};

/** Presets for our own clocks by gravity: a proposal for the organisation to change. */
export const OWN_PRESETS: Readonly<Record<Severity, Preset<OwnAllowancesMs>>> = {
  S0: own(hours(1), hours(1), hours(6)),
  S1: own(hours(4), hours(4), hours(24)),
  S2: own(hours(24), hours(24), hours(48)),
  S3: own(hours(48), hours(48), hours(72)),
};
