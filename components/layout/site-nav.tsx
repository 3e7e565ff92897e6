import Link from "next/link";

export interface NavLink {
  readonly href: string;
  readonly label: string;
  /** A number beside the label, short to the eye and whole to the ear. */
  readonly count?: { readonly shown: string; readonly said: string };
  readonly isCurrent?: boolean;
}

interface SiteNavProps {
  readonly label: string;
  readonly links: readonly NavLink[];
}

/** A row of places. On a phone it wraps rather than hides: nobody should have to look for the queue. */
export function SiteNav({ label, links }: SiteNavProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.href}>
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
          </li>
        ))}
      </ul>
    </nav>
  );
}
