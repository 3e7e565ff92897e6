import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { classNames } from "../ui/class-names";
import type { ClockFacts } from "./clock-view";
import { exactLines } from "./exact-lines";

interface ExactTimeProps {
  readonly clock: ClockFacts;
  /** What tells this clock from the others on the page, to those who come to it by key or by ear. */
  readonly name: string;
  /** IANA zone of the exact instants; the organisation's where left out. */
  readonly zone?: string;
  readonly within: keyof typeof PLACES;
}

/**
 * Where the lines and the arrow stand in each of the boxes. The lines of a row take no width of their own, so that unfolding one does not
 * move the columns of its table.
 */
const PLACES = {
  chip: { details: "col-start-2", arrow: "top-[0.6em]", lines: "w-fit" },
  line: { details: "col-start-2", arrow: "top-[1em]", lines: "w-fit" },
  row: { details: "col-span-full -mr-6", arrow: "top-[0.42em]", lines: "w-0 min-w-full whitespace-normal" },
} as const;

/**
 * The exact instants of a clock, unfolded by a tap anywhere on it, by key, and without script. It stands at the end of a positioned box, which
 * the summary covers: the words stay outside of it, so that a focused summary has a name that does not change each minute.
 */
export function ExactTime({ clock, name, zone, within }: ExactTimeProps) {
  const t = useTranslations("clock");
  const locale = useLocale();
  const pageZone = useTimeZone() ?? DEFAULT_ZONE;
  const lines = exactLines(clock, t, (at) => formatInstant(at, "exact", locale, zone ?? pageZone));
  const place = PLACES[within];
  return (
    <details className={classNames("group/exact font-normal", place.details)} data-exact-time>
      <summary title={lines[0]} className="absolute inset-0 cursor-pointer list-none rounded-control [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{t("exact.of", { clock: name })}</span>
        <svg aria-hidden viewBox="0 0 12 12" className={classNames("absolute right-1.5 size-2.5 transition-transform group-open/exact:rotate-90 print:hidden", place.arrow)} fill="none" stroke="currentColor" strokeWidth="2">
          <path d="m3.5 1.5 5 4.5-5 4.5" />
        </svg>
      </summary>
      <ul className={classNames("relative mt-1 text-[0.94rem] leading-snug", place.lines)}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
