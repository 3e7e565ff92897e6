import Link from "next/link";
import { buttonStyle } from "./button-style";

interface PaginationLinkProps {
  /** Absent when there is no such page: then nothing is drawn, since a dead link helps nobody. */
  readonly href?: string | null;
  readonly direction: "previous" | "next";
  readonly label: string;
}

/** One step through a keyset list. Such a list knows its neighbours and not its length, so pages have no numbers. */
export function PaginationLink({ href, direction, label }: PaginationLinkProps) {
  if (!href) return null;
  return (
    <Link href={href} rel={direction === "next" ? "next" : "prev"} className={buttonStyle("secondary", "main")}>
      {direction === "previous" && <span aria-hidden>←</span>}
      {label}
      {direction === "next" && <span aria-hidden>→</span>}
    </Link>
  );
}
