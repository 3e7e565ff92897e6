import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { SilenceBar as Bar } from "@/lib/domain/silence/silence-bar";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { SilenceEnds } from "./silence-ends";
import { SilenceFigure } from "./silence-figure";
import { SilenceLegend } from "./legend";
import { SilenceTrack } from "./silence-track";
import type { SilenceBarSize } from "./sizes";
import { silenceStory } from "./story";

interface SilenceBarProps {
  readonly bar: Bar;
  readonly size: SilenceBarSize;
  /**
   * Length against the longest bar of the same list, between 0 and 1, so that lengths can be compared down the
   * page. Left out, the bar takes all the room.
   */
  readonly share?: number;
  /** IANA zone for the dates in words; the organisation's where left out. */
  readonly zone?: string;
}

/** The signature: what was sent, what came back, and the silence between, on one line from the first notice to now. */
export function SilenceBar({ bar, size, share = 1, zone }: SilenceBarProps) {
  const t = useTranslations("silence");
  const locale = useLocale();
  const pageZone = useTimeZone() ?? DEFAULT_ZONE;
  const wallClock = zone ?? pageZone;
  const story = silenceStory(bar, t, (at) => formatInstant(at, "day", locale, wallClock));
  const track = <SilenceTrack bar={bar} size={size} story={story} zone={wallClock} />;

  if (size === "case") {
    return (
      <figure>
        <SilenceFigure bar={bar} size={size} />
        {track}
        <SilenceEnds bar={bar} zone={zone} />
        <SilenceLegend bar={bar} />
      </figure>
    );
  }
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <div style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} className="min-w-24">
          {track}
        </div>
      </div>
      <SilenceFigure bar={bar} size={size} />
    </div>
  );
}
