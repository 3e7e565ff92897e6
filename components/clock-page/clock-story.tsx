import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { StoryEntry, Told } from "@/lib/domain/clock/clock-story";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { actorName } from "../case/actor-name";
import { EventReasons } from "../case/event-reasons";
import { eventSentence } from "../case/event-sentence";
import { ToldWhen } from "../case/told-when";
import { Time } from "../ui/time";
import { moveWords } from "./move-words";

interface ClockStoryProps {
  readonly entries: readonly StoryEntry[];
  /** The texts that have not been erased, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Everything that moved a clock, in the order of the world: what happened, what that changed, when, and by whom. */
export function ClockStory({ entries, texts }: ClockStoryProps) {
  const t = useTranslations("clockPage.story");
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="text-title">
        {t("title")}
      </h2>
      <p className="mt-1 max-w-[44rem] text-muted">{t("lead")}</p>
      <ol className="mt-3 border-t-2 border-ink">
        {entries.map((entry) => (
          <li key={entry.type === "event" ? entry.event.sequence : `over-${entry.at.getTime()}`} className="border-b border-line py-2.5">
            {entry.type === "event" ? <Event told={entry} texts={texts} /> : <RanOut entry={entry} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Event({ told: { event, moves }, texts }: { readonly told: Told; readonly texts: ClockStoryProps["texts"] }) {
  const t = useTranslations();
  const time = useTranslations("time");
  const locale = useLocale();
  const zone = useTimeZone() ?? DEFAULT_ZONE;
  const words = { t, time, written: (at: Date) => formatInstant(at, "minute", locale, zone) };
  return (
    <>
      <p className="max-w-[44rem]">{eventSentence(event, t)}</p>
      <EventReasons data={event.data} texts={texts} />
      {moves.length > 0 && (
        <ul className="my-1 max-w-[44rem] border-l-2 border-line pl-3 font-semibold">
          {moves.map((move, index) => (
            <li key={`${move.what}-${index}`}>{moveWords(move, words)}</li>
          ))}
        </ul>
      )}
      <p className="text-[0.94rem]">
        <ToldWhen occurredAt={event.occurredAt} recordedAt={event.recordedAt} />
        <span className="text-muted"> · {actorName(event.actor, t)}</span>
      </p>
    </>
  );
}

function RanOut({ entry }: { readonly entry: Exclude<StoryEntry, Told> }) {
  const t = useTranslations();
  return (
    <>
      <p className="max-w-[44rem]">{t("clockPage.story.ranOut", { reason: t(`clock.pauseReasons.${entry.reason}`) })}</p>
      <p className="text-[0.94rem]">
        <Time at={entry.at} style="minute" />
      </p>
    </>
  );
}
