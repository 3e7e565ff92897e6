import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { PeopleTable } from "@/components/admin/people-table";
import { NewPersonForm } from "@/components/admin/person-forms";
import { DoneBox } from "@/components/ui/done-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { personListQuery } from "@/lib/queries/person/person-list";
import { createPersonAction } from "./actions";

interface PeoplePageProps {
  readonly searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people");
  return { title: t("title") };
}

/** Everybody with an account. Managers read it; admins add to it. */
export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const { items } = await readOrLeave(personListQuery, {}, "/people");
  const { done } = await searchParams;
  const actor = await currentActor();
  const mayChange = holds(actor, "person.manage");
  const t = await getTranslations("people");
  return (
    <>
      {(done === "created" || done === "changed") && (
        <div className="mb-6">
          <DoneBox>{t(`done.${done}`)}</DoneBox>
        </div>
      )}
      <h1 className="text-display">{t("title")}</h1>
      <p className="mb-6 mt-2 text-lg">{t("lead")}</p>
      {mayChange && (
        <div className="mb-8">
          {/* After an addition the list is longer, and the form of the last one is done with. */}
          <NewPersonForm key={items.length} action={createPersonAction} confirmKey={randomUUID()} />
        </div>
      )}
      <PeopleTable people={items} ownId={actor.id} mayChange={mayChange} />
    </>
  );
}
