"use client";

import { usePathname } from "next/navigation";
import { SiteNav, type NavLink } from "../layout/site-nav";

interface SessionNavProps {
  readonly label: string;
  readonly links: readonly Omit<NavLink, "isCurrent">[];
}

/** Where this person works, with the place they are in marked. The frame stays while pages change, so the browser says which it is. */
export function SessionNav({ label, links }: SessionNavProps) {
  const path = usePathname();
  const isWithin = (href: string) => path === href || path.startsWith(`${href}/`);
  return <SiteNav label={label} links={links.map((link) => ({ ...link, isCurrent: isWithin(link.href) }))} />;
}
