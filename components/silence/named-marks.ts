import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import { percentAt, type PlacedMark } from "./place-marks";

/** What is written over a mark: the name of a flag, or the date of a follow-up where there is room for it. */
export interface NamedMark {
  readonly placed: PlacedMark;
  readonly kind: "escalation" | "press" | "follow_up";
  /** Which side of its mark the name lies on; dates sit across it. */
  readonly lies: "before" | "after" | "across";
}

/** Room in percent of the bar: between two flags on a phone, around a flag and between dates on anything wider. */
const FLAG_ROOM = 30;
const BESIDE_FLAG = 17;
const DATE_ROOM = 9;

/**
 * Which marks are named. Flags come first, and of two that would collide the later, which is nearer to now. Dates fill
 * the room that is left; the first notice has its date under the line already.
 */
export function namedMarks(bar: SilenceBar, placedMarks: readonly PlacedMark[]): NamedMark[] {
  const place = (placed: PlacedMark) => percentAt(bar, placed.mark.at);
  const flags = placedMarks
    .filter((placed) => isFlag(placed.mark))
    .filter((placed, index, all) => isFarFrom(all[index + 1], placed, FLAG_ROOM, place));
  const dates: PlacedMark[] = [];
  for (const placed of placedMarks.filter(({ mark }) => mark.kind === "follow_up")) {
    const isFree = flags.every((flag) => isFarFrom(flag, placed, BESIDE_FLAG, place));
    if (isFree && isFarFrom(dates.at(-1), placed, DATE_ROOM, place)) dates.push(placed);
  }
  return [
    ...flags.map((placed) => named(placed, place(placed) > 50 ? "before" : "after")),
    ...dates.map((placed) => named(placed, "across")),
  ];
}

function isFlag(mark: SilenceMark): boolean {
  return mark.kind === "escalation" || mark.kind === "press";
}

function isFarFrom(other: PlacedMark | undefined, placed: PlacedMark, room: number, place: (placed: PlacedMark) => number): boolean {
  return other === undefined || Math.abs(place(other) - place(placed)) >= room;
}

function named(placed: PlacedMark, lies: NamedMark["lies"]): NamedMark {
  const { kind } = placed.mark;
  return { placed, kind: kind === "press" || kind === "escalation" ? kind : "follow_up", lies };
}
