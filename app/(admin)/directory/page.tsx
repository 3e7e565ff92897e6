import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { DirectoryFilter } from "@/components/directory/directory-filter";
import { EntryTable } from "@/components/directory/entry-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { ENTRY_KINDS } from "@/lib/domain/directory/directory-entry";
import { directoryListQuery } from "@/lib/queries/directory/directory-list";

interface DirectoryPageProps {
  readonly searchParams: Promise<{ kind?: string; country?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("title") };
}

/** Everybody one can write to, by kind. Staff read it; managers and admins keep it. */
export default async function DirectoryPage({ searchParams }: DirectoryPageProps) {
  const { kind: askedKind, country: askedCountry } = await searchParams;
  const kind = ENTRY_KINDS.find((candidate) => candidate === askedKind);
  const country = /^[A-Z]{2}$/.test(askedCountry ?? "") ? askedCountry : undefined;
  const { items, countries } = await readOrLeave(directoryListQuery, { kind, country }, "/directory");
  const mayChange = holds(await currentActor(), "directory.manage");
  const t = await getTranslations("directory");
  const shown = ENTRY_KINDS.map((each) => ({ kind: each, entries: items.filter((entry) => entry.kind === each) })).filter(({ entries }) => entries.length > 0);
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mb-6 mt-2 max-w-[44rem] text-lg">{t("lead")}</p>
      {mayChange && (
        <p className="mb-6">
          <LinkButton href="/directory/new">{t("add")}</LinkButton>
        </p>
      )}
      <DirectoryFilter kind={kind} country={country} countries={countries} />
      <div className="mt-8 grid gap-10">
        {shown.length === 0 && <EmptyState title={t("emptyTitle")} />}
        {shown.map(({ kind: each, entries }) => (
          <section key={each} aria-labelledby={each}>
            <h2 id={each} className="mb-3 text-title">
              {t(`kinds.${each}`)}
            </h2>
            <EntryTable kind={each} entries={entries} />
          </section>
        ))}
      </div>
    </>
  );
}
