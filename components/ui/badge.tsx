import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "plain" | "accent" | "wait" | "late" | "done";

const TONES: Readonly<Record<BadgeTone, string>> = {
  plain: "border-edge text-ink",
  accent: "border-accent text-accent",
  wait: "border-wait text-wait",
  late: "border-late text-late",
  done: "border-done text-done",
};

interface BadgeProps {
  readonly tone?: BadgeTone;
  /** A small shape that tells the same thing as the colour. */
  readonly sign?: ReactNode;
  readonly children: ReactNode;
}

/** A word about a thing, on the line of that thing. It is never pressed. */
export function Badge({ tone = "plain", sign, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-full border bg-surface px-2.5 py-0.5 text-[0.88rem] font-semibold leading-snug",
        TONES[tone],
      )}
    >
      {sign}
      {children}
    </span>
  );
}
