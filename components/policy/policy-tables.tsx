import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { PolicyShelf } from "@/lib/domain/policy/policy-book";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { specificity } from "@/lib/domain/policy/scope";
import { PolicyLink } from "./policy-link";
import { timeWords, type NamedCalendar } from "./rule-words";
import { scopeWords } from "./scope-words";

interface ShelvesProps {
  readonly title: string;
  readonly shelves: readonly PolicyShelf[];
  readonly calendars: readonly NamedCalendar[];
}

/** What is in force on one basis, clock by clock; nothing at all where nothing is. */
export function Shelves({ title, shelves, calendars }: ShelvesProps) {
  if (shelves.length === 0) return null;
  return (
    <section className="mt-5">
      <h3 className="mb-2 font-semibold">{title}</h3>
      {shelves.map((shelf) => (
        <Shelf key={shelf.kind} shelf={shelf} calendars={calendars} />
      ))}
    </section>
  );
}

interface ShelfProps {
  readonly shelf: PolicyShelf;
  readonly calendars: readonly NamedCalendar[];
}

type Entry = PolicyShelf["entries"][number];

/** The policies that set one clock, in the order in which they have it, folded away under its name. */
function Shelf({ shelf: { kind, entries }, calendars }: ShelfProps) {
  const t = useTranslations();
  const clock = t(`clock.kinds.${kind}`);
  const columns: Column<Entry>[] = [
    { key: "name", header: t("policies.columns.name"), isName: true, cell: ({ policy }) => <PolicyLink policy={policy} /> },
    { key: "scope", header: t("policies.columns.scope"), cell: ({ policy }) => scopeWords(policy.scope, t) },
    { key: "traits", header: t("policies.columns.traits"), isFigure: true, cell: ({ policy }) => specificity(policy.scope) },
    { key: "time", header: t("policies.columns.time"), cell: ({ rule }) => timeWords(rule, calendars, t) },
  ];
  return (
    <Disclosure summary={t("policies.inForce.fold", { clock, count: entries.length })} className="-mt-px">
      <Table caption={t("policies.inForce.caption", { clock })} isCaptionHidden columns={columns} rows={entries} rowKey={({ policy }) => policy.key} />
    </Disclosure>
  );
}

interface VersionsProps {
  readonly policies: readonly PolicyVersion[];
}

/** Versions that have yet to begin. */
export function ToCome({ policies }: VersionsProps) {
  const t = useTranslations("policies");
  const columns: Column<PolicyVersion>[] = [
    nameColumn(t("columns.name"), (policy) => (policy.isRetired ? t("toCome.retires") : t("toCome.version", { version: policy.version }))),
    { key: "begins", header: t("columns.begins"), cell: ({ validFrom }) => <Time at={validFrom} style="minute" /> },
    ...saidColumns(t("columns.by"), t("columns.why")),
  ];
  return <Table caption={t("toCome.caption")} isCaptionHidden columns={columns} rows={policies} rowKey={({ key, version }) => `${key} ${version}`} />;
}

/** Policies that went out of use, by the version that took them out. */
export function OutOfUse({ policies }: VersionsProps) {
  const t = useTranslations("policies");
  const columns: Column<PolicyVersion>[] = [
    nameColumn(t("columns.name")),
    { key: "since", header: t("columns.since"), cell: ({ validFrom }) => <Time at={validFrom} style="minute" /> },
    ...saidColumns(t("columns.by"), t("columns.why")),
  ];
  return <Table caption={t("retired.caption")} isCaptionHidden columns={columns} rows={policies} rowKey={({ key }) => key} />;
}

function nameColumn(header: string, more?: (policy: PolicyVersion) => string): Column<PolicyVersion> {
  const cell = (policy: PolicyVersion) => (
    <>
      <PolicyLink policy={policy} />
      {more && <span className="font-normal text-muted"> ({more(policy)})</span>}
    </>
  );
  return { key: "name", header, isName: true, cell };
}

function saidColumns(by: string, why: string): Column<PolicyVersion>[] {
  return [
    { key: "by", header: by, cell: ({ author }) => author },
    { key: "why", header: why, cell: ({ reason }) => <span className="break-words">{reason}</span> },
  ];
}
