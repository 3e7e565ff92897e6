import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import type { DirectoryEntry, EntryKind } from "@/lib/domain/directory/directory-entry";
import { contactPointsFor } from "@/lib/domain/directory/pick-contact-point";
import { entryName } from "./entry-name";
import { countryWords, listed } from "./region-words";

interface EntryTableProps {
  readonly kind: EntryKind;
  readonly entries: readonly DirectoryEntry[];
}

/** Those of one kind: where they are, by which ways they are reached, what they take, and how soon a receipt usually comes. */
export function EntryTable({ kind, entries }: EntryTableProps) {
  const t = useTranslations();
  const locale = useLocale();
  const unknown = <span className="text-muted">{t("directory.unknown")}</span>;
  const channels = (entry: DirectoryEntry) => [...new Set(contactPointsFor(entry, {}).map(({ channel }) => channel))];
  const words = (list: readonly string[]) => (list.length === 0 ? unknown : listed(list, locale));
  const columns: Column<DirectoryEntry>[] = [
    { key: "name", header: t("directory.columns.name"), isName: true, cell: (entry) => <EntryLink entry={entry} /> },
    { key: "reached", header: t("directory.columns.reached"), cell: (entry) => words(channels(entry).map((channel) => t(`directory.byChannel.${channel}`))) },
    { key: "takes", header: t("directory.columns.takes"), cell: (entry) => words(entry.accepts.map((pointer) => t(`directory.pointers.${pointer}`))) },
    { key: "language", header: t("directory.columns.language"), cell: (entry) => t(`directory.languages.${entry.noticeLanguage}`) },
  ];
  const receipt: Column<DirectoryEntry> = {
    key: "receipt",
    header: t("directory.columns.receipt"),
    cell: ({ usualReceiptMinutes: minutes }) => (minutes === null ? unknown : t("directory.minutes", { minutes })),
  };
  const country: Column<DirectoryEntry> = { key: "country", header: t("directory.columns.country"), cell: (entry) => countryWords(entry.country, locale, t) };
  const all = kind === "platform" ? [...columns, receipt] : [...columns.slice(0, 1), country, ...columns.slice(1)];
  return <Table caption={t(`directory.kinds.${kind}`)} isCaptionHidden columns={all} rows={entries} rowKey={({ slug }) => slug} />;
}

function EntryLink({ entry }: { readonly entry: DirectoryEntry }) {
  const t = useTranslations();
  return (
    <Link href={`/directory/${entry.slug}`} className="link inline-flex min-h-[32px] items-center">
      {entryName(entry, t)}
    </Link>
  );
}
