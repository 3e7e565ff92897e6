import { CATEGORIES, type Category } from "../law/category";
import { days, hours } from "../law/duration";
import type { PolicyVersion } from "./policy";
import { preset } from "./preset";

/** Elapsed milliseconds from the first notice, by clock, and what the figures lean on beside LAW section 7. */
interface PlatformTime {
  readonly acknowledge: number;
  readonly answer: number;
  readonly takedown: number;
  readonly yardstick?: string;
}

const SOURCE = "LAW section 7, acknowledge / decide / remove: our preset, not a legal deadline";
const INTIMATE_IMAGES = "48 hours are statutory only for the depicted person or their mandate, in the US and UK";

/** LAW section 7, in elapsed time: weekends count for whoever is harmed. Those of `other` follow `impersonation`. */
const TIMES: Readonly<Record<Category, PlatformTime>> = {
  life_threat: { acknowledge: hours(1), answer: hours(4), takedown: hours(4) },
  csam: {
    acknowledge: hours(1),
    answer: hours(24),
    takedown: hours(24),
    yardstick: "LCEN art. 6-1 as yardstick, which binds on an authority's request only",
  },
  grooming: { acknowledge: hours(1), answer: hours(24), takedown: hours(24) },
  terrorism: {
    acknowledge: hours(1),
    answer: hours(24),
    takedown: hours(24),
    yardstick: "1 hour (TCO art. 3) binds on an authority's order only",
  },
  ncii: { acknowledge: hours(24), answer: hours(48), takedown: hours(48), yardstick: INTIMATE_IMAGES },
  sexual_deepfake: { acknowledge: hours(24), answer: hours(48), takedown: hours(48), yardstick: INTIMATE_IMAGES },
  voyeurism: { acknowledge: hours(24), answer: hours(48), takedown: hours(48) },
  sextortion: { acknowledge: hours(4), answer: hours(24), takedown: hours(24) },
  harassment: { acknowledge: hours(24), answer: hours(72), takedown: days(7) },
  hate_speech: {
    acknowledge: hours(24),
    answer: hours(24),
    takedown: hours(72),
    yardstick: "hate-speech Code+ as yardstick, which is voluntary",
  },
  impersonation: { acknowledge: hours(24), answer: days(7), takedown: days(7) },
  other: { acknowledge: hours(24), answer: days(7), takedown: days(7), yardstick: "our proposal, as for impersonation" },
};

/** What we give a platform, for each category: our policy and never law, since the DSA gives no number of hours (LAW section 0, item 4). */
export const PLATFORM_PRESETS: readonly PolicyVersion[] = CATEGORIES.map((category) => {
  const { acknowledge, answer, takedown, yardstick } = TIMES[category];
  return preset(category, {
    name: `Time for the platform: ${category}`,
    basis: "policy",
    scope: { category: [category] },
    clocks: [
      { kind: "acknowledge", ms: acknowledge },
      { kind: "answer", ms: answer },
      { kind: "takedown", ms: takedown },
    ],
    source: yardstick === undefined ? SOURCE : `${SOURCE}; ${yardstick}`,
  });
});
