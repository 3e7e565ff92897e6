import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { readOrLeave } from "@/app/read-or-leave";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { directoryEntryQuery } from "@/lib/queries/directory/directory-entry";
import { directoryListQuery } from "@/lib/queries/directory/directory-list";

interface WritingPageProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

/** A page on which something of the directory is written down. */
export function WritingPage({ title, back, children }: WritingPageProps) {
  return (
    <>
      <p>
        <Link href={back.href} className="link inline-flex min-h-[32px] items-center">
          {back.label}
        </Link>
      </p>
      <h1 className="mb-6 mt-1 break-words text-display">{title}</h1>
      {children}
    </>
  );
}

/** The entry to write about. A stranger signs in first; for whoever may only read, the page is not there. */
export async function entryToWrite(slug: string, pathname: string) {
  const { entry } = await readOrLeave(directoryEntryQuery, { slug }, pathname);
  await mustKeepDirectory();
  return entry;
}

/** Lets through those who keep the directory; a stranger signs in first. */
export async function mayAdd(pathname: string): Promise<void> {
  await readOrLeave(directoryListQuery, {}, pathname);
  await mustKeepDirectory();
}

async function mustKeepDirectory(): Promise<void> {
  if (!holds(await currentActor(), "directory.manage")) notFound();
}
