import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { PersonForm } from "@/components/admin/person-forms";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { personListQuery } from "@/lib/queries/person/person-list";
import { changePersonAction } from "../actions";

interface PersonPageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people");
  return { title: t("columns.change") };
}

/** One person, to be changed. Not there for oneself: another admin does that. */
export default async function PersonPage({ params }: PersonPageProps) {
  const { id } = await params;
  const { items } = await readOrLeave(personListQuery, {}, `/people/${id}`);
  const actor = await currentActor();
  const person = items.find((candidate) => candidate.id === id);
  if (person === undefined || person.id === actor.id || !holds(actor, "person.manage")) notFound();
  const t = await getTranslations("people");
  return (
    <>
      <p>
        <Link href="/people" className="link inline-flex min-h-[32px] items-center">
          {t("backToList")}
        </Link>
      </p>
      <h1 className="mb-6 mt-1 text-display">{t("changeOf", { name: person.label })}</h1>
      <PersonForm person={person} action={changePersonAction} confirmKey={randomUUID()} />
    </>
  );
}
