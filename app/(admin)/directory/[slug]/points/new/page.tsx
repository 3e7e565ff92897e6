import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import { entryName } from "@/components/directory/entry-name";
import { PointForm } from "@/components/directory/point-form";
import { addPointAction } from "../../../actions";
import { entryToWrite, WritingPage } from "../../../writing-page";

interface NewPointPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("points.add") };
}

/** A further way to reach somebody. */
export default async function NewPointPage({ params }: NewPointPageProps) {
  const { slug } = await params;
  const entry = await entryToWrite(slug, `/directory/${slug}/points/new`);
  const t = await getTranslations();
  const name = entryName(entry, t);
  return (
    <WritingPage title={t("directory.points.addTo", { name })} back={{ href: `/directory/${slug}`, label: t("directory.backToEntry", { name }) }}>
      <PointForm entry={entry} point={null} action={addPointAction} confirmKey={randomUUID()} />
    </WritingPage>
  );
}
