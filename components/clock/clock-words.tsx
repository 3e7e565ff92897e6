"use client";

import { useTranslations } from "next-intl";
import { spanWords } from "@/lib/i18n/relative-time";
import { endedAt, type ClockFacts } from "./clock-view";
import type { ClockWording } from "./clock-wording";

interface ClockWordsProps {
  readonly clock: ClockFacts;
  readonly wording: ClockWording;
  readonly className?: string;
}

/** What is said of a clock, in the words a person would use; a program finds the instant behind them in `dateTime`. */
export function ClockWords({ clock, wording, className }: ClockWordsProps) {
  const t = useTranslations("clock.wordings");
  const time = useTranslations("time");
  return (
    <time dateTime={(endedAt(clock) ?? clock.dueAt).toISOString()} className={className}>
      {t(wording.key, { span: spanWords(wording.spanMs, time) })}
    </time>
  );
}
