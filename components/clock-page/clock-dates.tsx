import { useTranslations } from "next-intl";
import type { Pause } from "@/lib/domain/clock/clock";
import type { Moment } from "@/lib/domain/clock/schedule";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import { isPauseOver } from "@/lib/domain/clock/threshold";
import { momentWords } from "@/lib/i18n/moment-words";
import { ToldWhen } from "../case/told-when";
import { Time } from "../ui/time";
import { Fact } from "../ui/fact";

interface ClockDatesProps {
  readonly clock: ShownClock;
  readonly knownAt: Date;
  readonly pauses: readonly Pause[];
  readonly next: Moment | null;
  readonly now: Date;
}

/** The instants of one clock, and what comes next. */
export function ClockDates({ clock, knownAt, pauses, next, now }: ClockDatesProps) {
  const t = useTranslations("clockPage.facts");
  const standing = clock.state === "paused" ? pauses.filter(({ from, to }) => from <= now && (to === null || to > now)) : [];
  return (
    <dl aria-label={t("title")} className="flex flex-wrap gap-x-10 gap-y-3 border-t border-line pt-3.5">
      <Fact name={t("started")}>
        <ToldWhen occurredAt={clock.startedAt} recordedAt={knownAt} />
      </Fact>
      <Fact name={clock.state === "paused" ? t("dueAsItStands") : t("due")}>
        <Time at={clock.dueAt} style="exact" />
      </Fact>
      {clock.basis === "statute" && (
        <Fact name={t("legalLatest")}>
          <Time at={clock.dueLegalLatest} style="exact" />
        </Fact>
      )}
      <Ended clock={clock} />
      {standing.map((pause) => (
        <Fact key={pause.id} name={t("still")}>
          <Standing pause={pause} />
        </Fact>
      ))}
      <Next next={next} isStanding={standing.length > 0} />
    </dl>
  );
}

function Ended({ clock: { stoppedAt, abandonedAt } }: Pick<ClockDatesProps, "clock">) {
  const t = useTranslations("clockPage.facts");
  const at = stoppedAt ?? abandonedAt;
  if (at === null) return null;
  return (
    <Fact name={stoppedAt === null ? t("abandoned") : t("stopped")}>
      <Time at={at} style="exact" />
    </Fact>
  );
}

function Standing({ pause: { reason, to } }: { readonly pause: Pause }) {
  const t = useTranslations("clockPage.facts");
  const reasons = useTranslations("clock.pauseReasons");
  if (to === null) return reasons(reason);
  return t.rich("stillUntil", { reason: reasons(reason), until: () => <Time at={to} style="minute" /> });
}

function Next({ next, isStanding }: Pick<ClockDatesProps, "next"> & { readonly isStanding: boolean }) {
  const t = useTranslations();
  if (next === null) return isStanding ? <Fact name={t("clockPage.facts.next")}>{t("clockPage.facts.nothingNext")}</Fact> : null;
  return (
    <Fact name={t("clockPage.facts.next")}>
      {isPauseOver(next.name) ? t("clockPage.facts.nextPauseOver") : momentWords(next.name, t)} · <Time at={next.at} style="minute" />
    </Fact>
  );
}
