import { useTranslations } from "next-intl";
import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import type { Role } from "@/lib/domain/access/actor";
import type { Platform } from "@/lib/domain/item/platform";

/** A person, as the list of people shows one. */
export interface PersonRow {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly platform: Platform | null;
  readonly isActive: boolean;
}

interface PeopleTableProps {
  readonly people: readonly PersonRow[];
  /** The reader: nobody changes themselves. */
  readonly ownId: string | null;
  readonly mayChange: boolean;
}

/** Everybody with an account, by pseudonym. */
export function PeopleTable({ people, ownId, mayChange }: PeopleTableProps) {
  const t = useTranslations();
  const columns: Column<PersonRow>[] = [
    {
      key: "name",
      header: t("people.columns.name"),
      isName: true,
      cell: (person) => (
        <>
          {person.label}
          {person.id === ownId && <span className="font-normal text-muted"> ({t("people.you")})</span>}
        </>
      ),
    },
    { key: "role", header: t("people.columns.role"), cell: (person) => t(`access.roles.${person.role}`) },
    { key: "platform", header: t("people.columns.platform"), cell: (person) => (person.platform ? t(`platform.names.${person.platform}`) : "–") },
    { key: "state", header: t("people.columns.state"), cell: (person) => (person.isActive ? t("people.active") : <strong>{t("people.shut")}</strong>) },
    ...(mayChange ? [{ key: "change", header: t("people.columns.change"), cell: (person: PersonRow) => <ChangeLink person={person} isSelf={person.id === ownId} /> }] : []),
  ];
  return <Table caption={t("people.caption")} isCaptionHidden columns={columns} rows={people} rowKey={(person) => person.id} />;
}

function ChangeLink({ person, isSelf }: { readonly person: PersonRow; readonly isSelf: boolean }) {
  const t = useTranslations();
  if (isSelf) return <span className="text-muted">–</span>;
  return (
    <Link href={`/people/${person.id}`} className="link inline-flex min-h-[32px] items-center" aria-label={t("people.changeOf", { name: person.label })}>
      {t("common.edit")}
    </Link>
  );
}
