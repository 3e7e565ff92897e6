import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import { EntryForm } from "@/components/directory/entry-form";
import { addEntryAction } from "../actions";
import { mayAdd, WritingPage } from "../writing-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("form.newTitle") };
}

/** Somebody to write to who is not in the directory yet. */
export default async function NewEntryPage() {
  await mayAdd("/directory/new");
  const t = await getTranslations("directory");
  return (
    <WritingPage title={t("form.newTitle")} back={{ href: "/directory", label: t("backToList") }}>
      <EntryForm entry={null} action={addEntryAction} confirmKey={randomUUID()} />
    </WritingPage>
  );
}
