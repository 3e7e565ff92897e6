/** The present, for what a journey does today; what happened in the past is written with its date. */
export function present(): Date {
  return new Date(performance.timeOrigin + performance.now());
}

export function minutesAgo(minutes: number): Date {
  return new Date(present().getTime() - minutes * 60_000);
}

/** What a date field of the browser takes: the wall clock of the browser's zone. */
export function fieldTime(instant: Date | string, timeZone = "Europe/Paris"): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(new Date(instant));
  return parts.replace(" ", "T");
}
