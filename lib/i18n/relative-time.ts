import type { Messages } from "./messages-en";

type SpanKey = keyof Messages["time"]["spans"];

/** Any translator of the `time` namespace: next-intl's in a page, `translatorFor` elsewhere. */
export type TimeWords = (key: `spans.${SpanKey}` | "ago" | "in" | "justNow", values?: Record<string, number | string>) => string;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A length of time in words: "25 min", "3 h 20", "1 day 4 h", "2 days". Always rounded down, so that time left is
 * never promised and lateness is never claimed before it is complete. The sign is ignored.
 */
export function spanWords(spanMs: number, words: TimeWords): string {
  const span = Math.abs(spanMs);
  if (span < MINUTE) return words("spans.instant");
  if (span < HOUR) return words("spans.minutes", { minutes: Math.floor(span / MINUTE) });
  if (span < DAY) return hoursWords(span, words);
  return daysWords(span, words);
}

function hoursWords(span: number, words: TimeWords): string {
  const hours = Math.floor(span / HOUR);
  const minutes = Math.floor((span % HOUR) / MINUTE);
  if (minutes === 0) return words("spans.hours", { hours });
  return words("spans.hoursMinutes", { hours, minutes: String(minutes).padStart(2, "0") });
}

/** Hours still matter on the second day, and are noise from the third on. */
function daysWords(span: number, words: TimeWords): string {
  const days = Math.floor(span / DAY);
  const hours = Math.floor((span % DAY) / HOUR);
  if (days > 1 || hours === 0) return words("spans.days", { days });
  return words("spans.daysHours", { days, hours });
}

/** "2 days ago", "in 3 h 20", "just now" within a minute either way. */
export function relativeWords(at: Date, now: Date, words: TimeWords): string {
  const difference = at.getTime() - now.getTime();
  if (Math.abs(difference) < MINUTE) return words("justNow");
  return words(difference < 0 ? "ago" : "in", { span: spanWords(difference, words) });
}
