import { useTranslations } from "next-intl";
import { ReportedCase } from "@/components/report/reported-case";
import { Button } from "@/components/ui/button";
import type { CaseView } from "@/lib/domain/case/case-view";
import { forgetReceipt } from "./actions";

interface OpenedReportProps {
  readonly opened: { readonly report: { readonly filedAt: Date }; readonly case: CaseView };
  readonly now: Date;
}

/** What the holder of a receipt may see, and a way to leave no trace of having looked. */
export function OpenedReport({ opened, now }: OpenedReportProps) {
  const t = useTranslations("receipt");
  const heading = useTranslations("caseFile");
  const categories = useTranslations("category.names");
  const platforms = useTranslations("platform.names");
  const { category, platform, reference } = opened.case;
  return (
    <div className="mx-auto grid max-w-[56rem] gap-6">
      <div>
        <p className="font-semibold text-muted">{heading("title", { reference })}</p>
        <h1 className="mt-1 text-display">{heading("heading", { category: categories(category), platform: platforms(platform) })}</h1>
      </div>
      <ReportedCase view={opened.case} filedAt={opened.report.filedAt} now={now} />
      <form action={forgetReceipt} className="border-t border-line pt-5">
        <Button type="submit">{t("forget")}</Button>
        <p className="mt-2 text-muted">{t("forgetHint")}</p>
      </form>
    </div>
  );
}
