import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import { EntryForm } from "@/components/directory/entry-form";
import { entryName } from "@/components/directory/entry-name";
import { changeEntryAction } from "../../actions";
import { entryToWrite, WritingPage } from "../../writing-page";

interface EditEntryPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("change") };
}

/** One entry, to be changed. */
export default async function EditEntryPage({ params }: EditEntryPageProps) {
  const { slug } = await params;
  const entry = await entryToWrite(slug, `/directory/${slug}/edit`);
  const t = await getTranslations();
  const name = entryName(entry, t);
  return (
    <WritingPage title={t("directory.changeOf", { name })} back={{ href: `/directory/${slug}`, label: t("directory.backToEntry", { name }) }}>
      <EntryForm entry={entry} action={changeEntryAction} confirmKey={randomUUID()} />
    </WritingPage>
  );
}
