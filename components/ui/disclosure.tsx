import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/** Details on demand, by the browser's own means, so it opens without script and by keyboard. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details open={open} className={classNames("group border-y border-line", className)}>
      <summary className="flex min-h-[44px] cursor-pointer list-none items-center gap-2.5 py-2 font-semibold hover:text-accent [&::-webkit-details-marker]:hidden">
        <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0 transition-transform group-open:rotate-90" fill="none" stroke="currentColor" strokeWidth="2">
          <path d="m3.5 1.5 5 4.5-5 4.5" />
        </svg>
        {summary}
      </summary>
      <div className="pb-4 pl-5.5">{children}</div>
    </details>
  );
}
