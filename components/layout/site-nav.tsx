import Link from "next/link";

export interface NavLink {
  readonly href: string;
  readonly label: string;
  /** A number beside the label, short to the eye and whole to the ear. */
  readonly count?: { readonly shown: string; readonly said: string };
  readonly isCurrent?: boolean;
}

/** Places that are seldom gone to, behind one word. */
export interface FoldedLinks {
  readonly label: string;
  readonly links: readonly NavLink[];
}

interface SiteNavProps {
  readonly label: string;
  readonly links: readonly NavLink[];
  readonly folded?: FoldedLinks;
}

/** A row of places. On a phone it wraps rather than hides: nobody should have to look for the queue. What is seldom gone to unfolds. */
export function SiteNav({ label, links, folded }: SiteNavProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.href}>
            <Place link={link} />
          </li>
        ))}
        {folded && (
          <li className="relative">
            {/* Named by the page one is on, so that it folds again with the page that was gone to. */}
            <Folded key={folded.links.find(({ isCurrent }) => isCurrent)?.href ?? ""} {...folded} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Folded({ label, links }: FoldedLinks) {
  const isWithin = links.some(({ isCurrent }) => isCurrent);
  return (
    <details className="group/more">
      <summary
        data-current={isWithin}
        className="inline-flex min-h-[44px] cursor-pointer list-none items-center gap-1.5 border-b-2 border-transparent hover:text-accent data-[current=true]:border-ink data-[current=true]:font-semibold"
      >
        {label}
        <svg aria-hidden viewBox="0 0 12 12" className="size-3 fill-none stroke-current stroke-[1.8] group-open/more:rotate-180">
          <path d="m2 4.2 4 4 4-4" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </summary>
      <ul className="absolute right-0 z-20 min-w-44 rounded-control border border-edge bg-surface px-4 py-1.5 shadow-lg md:left-0 md:right-auto">
        {links.map((link) => (
          <li key={link.href}>
            <Place link={link} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ link }: { readonly link: NavLink }) {
  return (
    <Link
      href={link.href}
      aria-current={link.isCurrent ? "page" : undefined}
      className="inline-flex min-h-[44px] items-center border-b-2 border-transparent hover:text-accent aria-[current=page]:border-ink aria-[current=page]:font-semibold"
    >
      {link.label}
      {link.count && (
        <>
          <span aria-hidden className="ml-1.5 rounded-full border border-accent px-1.5 text-[0.82rem] font-semibold leading-snug text-accent">
            {link.count.shown}
          </span>
          <span className="sr-only"> ({link.count.said})</span>
        </>
      )}
    </Link>
  );
}
