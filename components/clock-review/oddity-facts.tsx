import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Oddity } from "@/lib/domain/clock/oddity";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import { relativeWords } from "@/lib/i18n/relative-time";
import { clockName } from "../case/clock-name";
import { ClockChip } from "../clock/clock-chip";
import { Time } from "../ui/time";
import { factSentences } from "./fact-sentences";

interface OddityFactsProps {
  readonly oddity: Oddity;
  /** The clock that it bears on. */
  readonly clock: ShownClock | undefined;
  readonly reference: string;
  readonly now: Date;
  readonly level: "h3" | "h4";
}

/** One thing that is odd: what it is, since when, the clock as it stands now, and the facts one by one. */
export function OddityFacts({ oddity, clock, reference, now, level: Heading }: OddityFactsProps) {
  const t = useTranslations();
  const relative = relativeWords(oddity.from, now, (key, values) => t(`time.${key}`, values));
  return (
    <>
      <Heading className="font-semibold">{t(`clockReview.kinds.${oddity.kind}`)}</Heading>
      <p className="text-muted">
        {t.rich(`clockReview.${oddity.from > now ? "ahead" : "present"}`, { when: () => <Time at={oddity.from} style="minute" />, relative })}
      </p>
      {clock && <ClockOfOddity clock={clock} reference={reference} now={now} />}
      <ul className="mt-2 grid max-w-[44rem] list-disc gap-1 pl-5">
        {factSentences(oddity, t, now).map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function ClockOfOddity({ clock, reference, now }: { readonly clock: ShownClock; readonly reference: string; readonly now: Date }) {
  const t = useTranslations();
  const { state } = clock;
  const name = clockName(clock, t);
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      {state === null ? <span className="font-semibold">{name}</span> : <ClockChip clock={{ ...clock, state }} now={now} />}
      <Link href={`/cases/${reference}/clocks/${encodeURIComponent(clock.id)}`} className="link inline-flex min-h-[32px] items-center">
        {t("clockReview.clockPage")}
        <span className="sr-only"> {t("clockReview.clockPageOf", { clock: name, reference })}</span>
      </Link>
    </div>
  );
}
