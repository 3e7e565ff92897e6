/** Every category of report, in the order of the form. DESIGN section 7; the legal basis of each is in `category-rules.ts`. */
export const CATEGORIES = [
  "life_threat",
  "csam",
  "grooming",
  "terrorism",
  "ncii",
  "sexual_deepfake",
  "voyeurism",
  "sextortion",
  "harassment",
  "hate_speech",
  "impersonation",
  "other",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Gravity, gravest first: `S0` is danger to life or to a child. */
export const SEVERITIES = ["S0", "S1", "S2", "S3"] as const;

export type Severity = (typeof SEVERITIES)[number];
