import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { entryName } from "@/components/directory/entry-name";
import { PointForm } from "@/components/directory/point-form";
import { changePointAction } from "../../../actions";
import { entryToWrite, WritingPage } from "../../../writing-page";

interface PointPageProps {
  readonly params: Promise<{ slug: string; point: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("points.change") };
}

/** One way to reach somebody, to be changed. Not there for one that is out of use. */
export default async function PointPage({ params }: PointPageProps) {
  const { slug, point: id } = await params;
  const entry = await entryToWrite(slug, `/directory/${slug}/points/${id}`);
  const point = entry.points.find((candidate) => candidate.id === id && !candidate.isRetired);
  if (point === undefined) notFound();
  const t = await getTranslations();
  return (
    <WritingPage title={t("directory.points.changeOf", { label: point.label })} back={{ href: `/directory/${slug}`, label: t("directory.backToEntry", { name: entryName(entry, t) }) }}>
      <PointForm entry={entry} point={point} action={changePointAction} confirmKey={randomUUID()} />
    </WritingPage>
  );
}
