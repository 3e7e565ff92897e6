import Link from "next/link";

interface WordmarkProps {
  readonly name: string;
  /** What the link says it does, e.g. "Relance, front page". */
  readonly label: string;
}

/** The name, over a small silence bar: a first notice, two follow-ups, and a line that goes on. */
export function Wordmark({ name, label }: WordmarkProps) {
  return (
    <Link href="/" aria-label={label} className="inline-flex min-h-[44px] flex-col justify-center text-ink no-underline hover:text-accent">
      <span className="text-[1.45rem] font-bold leading-none tracking-tight">{name}</span>
      <svg aria-hidden viewBox="0 0 84 8" className="mt-1 h-2 w-[5.2rem]" fill="none" stroke="currentColor">
        <path d="M0 7H84" strokeWidth="1.5" />
        <path d="M1 7V0" strokeWidth="2" />
        <path d="M22 7V2.5M43 7V2.5M64 7V2.5" strokeWidth="1.5" />
      </svg>
    </Link>
  );
}
