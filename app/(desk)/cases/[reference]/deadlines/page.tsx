import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { readOrLeave } from "@/app/read-or-leave";
import { LiveClocks } from "@/components/clock/live-clocks";
import { CaseDeadline } from "@/components/policy/case-deadline";
import { AddedClocks } from "@/components/policy/added-clocks";
import { LinkButton } from "@/components/ui/link-button";
import { currentActor } from "@/lib/auth/current-actor";
import { now } from "@/lib/clock";
import { holds } from "@/lib/domain/access/permissions";
import { caseDeadlinesQuery } from "@/lib/queries/policy/case-deadlines";

interface DeadlinesPageProps {
  readonly params: Promise<{ reference: string }>;
}

export async function generateMetadata({ params }: DeadlinesPageProps): Promise<Metadata> {
  const t = await getTranslations("policies.ofCase");
  return { title: t("title", { reference: (await params).reference }) };
}

/** Why every clock of a case has its time, each in one sentence. For those who may read the log. */
export default async function DeadlinesPage({ params }: DeadlinesPageProps) {
  const { reference } = await params;
  const view = await readOrLeave(caseDeadlinesQuery, { reference }, `/cases/${reference}/deadlines`);
  const t = await getTranslations();
  const isChanging = view.added.length > 0 || view.clocks.some(({ today }) => today !== null);
  const mayRebase = view.mayBeRebased && holds(await currentActor(), "clock.rebase");
  const present = now();
  return (
    <>
      <p>
        <Link href={`/cases/${view.reference}`} className="link inline-flex min-h-[32px] items-center">
          {t("clockPage.back", { reference: view.reference })}
        </Link>
      </p>
      <h1 className="mt-1 text-display">{t("policies.ofCase.heading")}</h1>
      <p className="mt-2 max-w-[44rem] text-lg">{t("policies.ofCase.lead")}</p>
      <p className="mb-8 mt-2 max-w-[44rem] text-muted">{t("policies.noLaw")}</p>
      <LiveClocks>
        <div className="grid gap-8">
          {view.clocks.map((deadline) => (
            <CaseDeadline key={deadline.clock.id} deadline={deadline} reference={view.reference} now={present} />
          ))}
        </div>
      </LiveClocks>
      {view.added.length > 0 && <AddedClocks clocks={view.added} />}
      {!isChanging && view.mayBeRebased && <p className="mt-8 text-muted">{t("policies.ofCase.same")}</p>}
      {isChanging && mayRebase && (
        <p className="mt-8">
          <LinkButton href={`/cases/${view.reference}#deadlines-rebase`}>{t("policies.ofCase.rebase")}</LinkButton>
        </p>
      )}
    </>
  );
}
