import { useLocale, useTimeZone } from "next-intl";
import type { ReactNode } from "react";
import { formatInstant, type DateStyle } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";

interface TimeProps {
  readonly at: Date;
  readonly style?: DateStyle;
  /** IANA zone of the wall clock to write; the organisation's where left out. */
  readonly zone?: string;
  /** Other words for the same instant, e.g. "2 days ago". */
  readonly children?: ReactNode;
}

/** An instant, in the reader's language; the exact one, with seconds and zone, is in its title and its `dateTime`. */
export function Time({ at, style = "day", zone, children }: TimeProps) {
  const locale = useLocale();
  const pageZone = useTimeZone() ?? DEFAULT_ZONE;
  const wallClock = zone ?? pageZone;
  return (
    <time dateTime={at.toISOString()} title={formatInstant(at, "exact", locale, wallClock)}>
      {children ?? formatInstant(at, style, locale, wallClock)}
    </time>
  );
}
