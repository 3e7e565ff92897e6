const MINUTE_MS = 60_000;

/** A length of time as one would say it. */
export interface RoughLength {
  readonly amount: number;
  readonly unit: "minutes" | "hours" | "days";
}

/**
 * A measured length, rounded: minutes below two hours, hours below three days, days from there on. Never nothing, since something took
 * place.
 */
export function roughLength(ms: number): RoughLength {
  const minutes = ms / MINUTE_MS;
  if (minutes < 120) return { amount: Math.max(1, Math.round(minutes)), unit: "minutes" };
  const hours = minutes / 60;
  return hours < 72 ? { amount: Math.round(hours), unit: "hours" } : { amount: Math.round(hours / 24), unit: "days" };
}
