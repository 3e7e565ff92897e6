import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { cache } from "react";
import { readOrLeave } from "@/app/read-or-leave";
import { ReportedCase } from "@/components/report/reported-case";
import { UpdatesForm } from "@/components/report/updates-form";
import { DoneBox } from "@/components/ui/done-box";
import { now } from "@/lib/clock";
import { ownReportQuery } from "@/lib/queries/report/own-report";
import { chooseOwnUpdates } from "./actions";
import { NOTED } from "./noted";
import { TellForms } from "./tell-forms";

interface OwnReportPageProps {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly noted?: string | string[] }>;
}

export async function generateMetadata({ params }: OwnReportPageProps): Promise<Metadata> {
  const { case: view } = await readOwn((await params).reference);
  return { title: (await getTranslations("caseFile"))("title", { reference: view.reference }) };
}

/** One report of one's own, with its case, and what its reporter can add. */
export default async function OwnReportPage({ params, searchParams }: OwnReportPageProps) {
  const { case: view, steps, next, updates } = await readOwn((await params).reference);
  const asked = await searchParams;
  const noted = NOTED.find((candidate) => candidate === asked.noted);
  const t = await getTranslations("ownReports");
  const file = await getTranslations("caseFile");
  const [categories, platforms] = [await getTranslations("category.names"), await getTranslations("platform.names")];
  return (
    <div className="mx-auto grid max-w-[56rem] gap-6">
      {noted && <DoneBox key={`${noted} ${view.version}`} title={t(`noted.${noted}`)} />}
      <div>
        <Link href="/reports" className="link inline-flex min-h-[32px] items-center" data-screen-only>
          {t("all")}
        </Link>
        <p className="mt-2 font-semibold text-muted">{file("title", { reference: view.reference })}</p>
        <h1 className="mt-1 text-display">{file("heading", { category: categories(view.category), platform: platforms(view.platform) })}</h1>
      </div>
      <ReportedCase view={view} steps={steps} next={next} filedAt={view.descriptions[0]?.filedAt ?? view.openedAt} now={now()}>
        <TellForms key={view.version} view={view} />
      </ReportedCase>
      <UpdatesForm key={updates} reference={view.reference} updates={updates} action={chooseOwnUpdates} />
    </div>
  );
}

/** A case that is theirs as reporters, read once a request; a platform's agents have their own page for it. */
const readOwn = cache((reference: string) => readOrLeave(ownReportQuery, { reference }, `/reports/${encodeURIComponent(reference)}`));
