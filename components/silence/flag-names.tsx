import { useTranslations } from "next-intl";
import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import { percentAt, type PlacedMark } from "./place-marks";
import type { BarMeasures } from "./sizes";

interface FlagNamesProps {
  readonly bar: SilenceBar;
  readonly placedMarks: readonly PlacedMark[];
  readonly measures: BarMeasures;
}

type Flagged = PlacedMark & { readonly mark: SilenceMark & { readonly kind: "escalation" | "press" } };

/** Names closer than this, in percent of the bar, would run into each other on a phone. The legend has them all. */
const ROOM = 30;

/** The name of each flag, written over it: on the side of the bar that has more room. */
export function FlagNames({ bar, placedMarks, measures }: FlagNamesProps) {
  const t = useTranslations("silence");
  return placedMarks.filter(isFlag).filter((flag, index, flags) => hasRoom(bar, flag, flags[index + 1])).map((flag) => (
    <span
      key={flag.mark.at.getTime()}
      aria-hidden
      className="absolute text-[0.88rem] font-semibold leading-none text-accent"
      style={{ left: flag.left, top: measures.top - measures.tick - 18 }}
    >
      <span className={percentAt(bar, flag.mark.at) > 50 ? "absolute right-[-4px] whitespace-nowrap" : "absolute left-[-4px] whitespace-nowrap"}>
        {t(`marks.${flag.mark.kind}`, { count: 1 })}
      </span>
    </span>
  ));
}

function isFlag(placed: PlacedMark): placed is Flagged {
  return placed.mark.kind === "escalation" || placed.mark.kind === "press";
}

/** Of two that would collide the later is named: it is nearer to what is happening now. */
function hasRoom(bar: SilenceBar, flag: Flagged, next: Flagged | undefined): boolean {
  return next === undefined || percentAt(bar, next.mark.at) - percentAt(bar, flag.mark.at) >= ROOM;
}
