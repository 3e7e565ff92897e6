import type { ClockView } from "./clock-view";

/** One shape a state: dial, two bars, tick, dial run over, filled lozenge. Read without colour, and on paper. */
export function ClockSign({ state }: { readonly state: ClockView["state"] }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-[1.05em] shrink-0 translate-y-[0.14em]" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
      {SHAPES[state]}
    </svg>
  );
}

const SHAPES = {
  running: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.4V8l2.4 1.7" />
    </>
  ),
  paused: <path d="M5.2 3.2v9.6M10.8 3.2v9.6" strokeWidth="2.4" />,
  met: <path d="m2.6 8.6 3.6 3.8 7.2-8.6" strokeWidth="2.1" />,
  overdue: (
    <>
      <path d="M8 1.8a6.2 6.2 0 1 0 6.2 6.2" />
      <path d="M8 4.4V8l2.4 1.7M11 1.6v3.6M14.4 1.6v3.6" />
    </>
  ),
  // Cut out rather than drawn over, so that it shows on whatever it lies.
  breached: <path d="M8 0 16 8 8 16 0 8ZM7.1 3.6V9h1.8V3.6ZM7.1 10.4v1.8h1.8v-1.8Z" fill="currentColor" fillRule="evenodd" stroke="none" />,
} as const;
