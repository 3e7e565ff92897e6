import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "note" | "done" | "wait" | "late";

interface NoticeBoxProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `status` for what has just happened, `alert` for what cannot wait; nothing for what was already there. */
  readonly role?: "status" | "alert";
}

const TONES: Readonly<Record<NoticeTone, string>> = {
  note: "border-accent bg-accent-soft",
  done: "border-done bg-done-soft",
  wait: "border-wait bg-wait-soft",
  late: "border-late bg-late-soft",
};

const SIGN_COLOURS: Readonly<Record<NoticeTone, string>> = {
  note: "text-accent",
  done: "text-done",
  wait: "text-wait",
  late: "text-late",
};

/** Each tone has a shape of its own: ring, tick, hourglass, triangle. */
const SIGNS: Readonly<Record<NoticeTone, string>> = {
  note: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 1.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4ZM9.1 9h1.8v5H9.1zM9.1 6h1.8v1.8H9.1z",
  done: "m3.2 10.6 4.4 4.5L17 5.6l-1.5-1.4-7.9 8-3-3z",
  wait: "M4.5 2h11v1.8h-1c0 3-1.5 4.9-3.2 6.2 1.7 1.3 3.2 3.2 3.2 6.2h1V18h-11v-1.8h1c0-3 1.5-4.9 3.2-6.2C7 8.7 5.5 6.8 5.5 3.8h-1Z",
  late: "M10 2 19 18H1Zm0 3.7L4.1 16.2h11.8ZM9.1 9h1.8v3.6H9.1zM9.1 13.4h1.8v1.8H9.1z",
};

/** A few lines set apart from the text. Quiet by default; `late` only when something is. */
export function NoticeBox({ tone = "note", title, children, role }: NoticeBoxProps) {
  return (
    <div role={role} className={classNames("flex gap-3 rounded-r-card border-l-4 px-4 py-3", TONES[tone])}>
      <svg aria-hidden viewBox="0 0 20 20" className={classNames("mt-[0.2em] size-5 shrink-0", SIGN_COLOURS[tone])} fill="currentColor" fillRule="evenodd">
        <path d={SIGNS[tone]} />
      </svg>
      <div className="min-w-0 max-w-[44rem]">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
