import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { ContactPoints, type PointActions } from "@/components/directory/contact-points";
import { EntryFacts } from "@/components/directory/entry-facts";
import { entryName } from "@/components/directory/entry-name";
import { EntryPromises } from "@/components/directory/entry-promises";
import { MeasuredWaits } from "@/components/directory/measured-waits";
import { ChasingWords, RepeatRuleWords } from "@/components/directory/repeat-and-chasing";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { directoryEntryQuery } from "@/lib/queries/directory/directory-entry";
import { restorePointAction, retirePointAction } from "../actions";
import { DoneStep } from "./done-step";

interface EntryPageProps {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ done?: string; point?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("title") };
}

/** Somebody one can write to: how they are reached, what they take, what they promised, and how long they took here. */
export default async function EntryPage({ params, searchParams }: EntryPageProps) {
  const { slug } = await params;
  const { done, point } = await searchParams;
  const { entry, promises, calendars, measured } = await readOrLeave(directoryEntryQuery, { slug }, `/directory/${slug}`);
  const mayChange = holds(await currentActor(), "directory.manage");
  const actions: PointActions | null = mayChange ? { retire: retirePointAction, restore: restorePointAction, newKey: randomUUID } : null;
  const t = await getTranslations();
  return (
    <>
      <DoneStep key={`${done} ${entry.version}`} done={done} entry={entry} point={entry.points.find(({ id }) => id === point)} actions={actions} />
      <p>
        <Link href="/directory" className="link inline-flex min-h-[32px] items-center">
          {t("directory.backToList")}
        </Link>
      </p>
      <h1 className="mt-1 text-display">{entryName(entry, t)}</h1>
      <p className="mt-2">
        <Badge>{t(`directory.kindOfOne.${entry.kind}`)}</Badge>
      </p>
      {mayChange && (
        <p className="mt-4">
          <LinkButton href={`/directory/${entry.slug}/edit`}>{t("directory.change")}</LinkButton>
        </p>
      )}
      <div className="mt-8 grid gap-10">
        <EntryFacts entry={entry} />
        <ContactPoints entry={entry} actions={actions} />
        {entry.kind === "platform" && <RepeatRuleWords rule={entry.repeatRule} />}
        <EntryPromises commitments={entry.commitments} promises={promises} calendars={calendars} />
        {measured !== null && <MeasuredWaits measured={measured} />}
        {entry.kind === "platform" && <ChasingWords chasing={entry.chasing} />}
      </div>
    </>
  );
}
