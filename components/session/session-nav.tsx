"use client";

import { usePathname } from "next/navigation";
import { SiteNav, type NavLink } from "../layout/site-nav";

type Place = Omit<NavLink, "isCurrent">;

interface SessionNavProps {
  readonly label: string;
  readonly links: readonly Place[];
  readonly folded?: { readonly label: string; readonly links: readonly Place[] };
}

/** Where this person works, with the place they are in marked. The frame stays while pages change, so the browser says which it is. */
export function SessionNav({ label, links, folded }: SessionNavProps) {
  const path = usePathname();
  const marked = (link: Place) => ({ ...link, isCurrent: path === link.href || path.startsWith(`${link.href}/`) });
  return <SiteNav label={label} links={links.map(marked)} folded={folded && { ...folded, links: folded.links.map(marked) }} />;
}
