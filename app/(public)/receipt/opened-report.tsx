import { useTranslations } from "next-intl";
import { OwnNoticeForm, OwnResponseForm } from "@/components/report/exchange-forms";
import { ReportedCase } from "@/components/report/reported-case";
import { UpdatesForm } from "@/components/report/updates-form";
import { Button } from "@/components/ui/button";
import { DoneBox } from "@/components/ui/done-box";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { KnownAlready } from "@/lib/domain/report/next-for-reporters";
import type { ToldStep } from "@/lib/domain/report/told-step";
import type { Updates } from "@/lib/domain/report/updates";
import { forgetReceipt } from "./actions";
import type { Noted } from "./noted";
import { chooseUpdates, tellNotice, tellResponse } from "./tell-actions";

interface OpenedReportProps {
  readonly opened: {
    readonly report: { readonly filedAt: Date };
    readonly case: CaseView;
    readonly steps: readonly ToldStep[];
    readonly next: KnownAlready;
    readonly updates: Updates | null;
  };
  readonly noted: Noted | undefined;
  readonly now: Date;
}

/** What the holder of a receipt may see and add, and a way to leave no trace of having looked. */
export function OpenedReport({ opened, noted, now }: OpenedReportProps) {
  const t = useTranslations("receipt");
  const added = useTranslations("ownReports.noted");
  const heading = useTranslations("caseFile");
  const categories = useTranslations("category.names");
  const platforms = useTranslations("platform.names");
  const { category, platform, reference, version } = opened.case;
  return (
    <div className="mx-auto grid max-w-[56rem] gap-6">
      {noted && <DoneBox key={`${noted} ${version}`} title={added(noted)} />}
      <div>
        <p className="font-semibold text-muted">{heading("title", { reference })}</p>
        <h1 className="mt-1 text-display">{heading("heading", { category: categories(category), platform: platforms(platform) })}</h1>
      </div>
      <ReportedCase view={opened.case} steps={opened.steps} next={opened.next} filedAt={opened.report.filedAt} now={now}>
        <TellForms key={version} view={opened.case} />
      </ReportedCase>
      <UpdatesForm key={opened.updates} reference={reference} updates={opened.updates} action={chooseUpdates} />
      <form action={forgetReceipt} className="border-t border-line pt-5">
        <Button type="submit">{t("forget")}</Button>
        <p className="mt-2 text-muted">{t("forgetHint")}</p>
      </form>
    </div>
  );
}

function TellForms({ view: { availableActions, version } }: { readonly view: CaseView }) {
  const t = useTranslations("ownReports");
  const [mayRespond, mayNotify] = [availableActions.includes("log_response"), availableActions.includes("send_notice")];
  if (!mayRespond && !mayNotify) return null;
  return (
    <section aria-labelledby="tell">
      <h2 id="tell" className="text-title">
        {t("tellTitle")}
      </h2>
      <p className="mb-3 mt-1 text-muted">{t("tellText")}</p>
      {mayRespond && <OwnResponseForm action={tellResponse} version={version} />}
      {mayNotify && <OwnNoticeForm action={tellNotice} version={version} />}
    </section>
  );
}
