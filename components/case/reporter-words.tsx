import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { defang } from "@/lib/domain/item/defang";

/** What the reporters said, each report as filed. Who they are is not here, and not asked for. */
export function ReporterWords({ descriptions }: { readonly descriptions: CaseView["descriptions"] }) {
  const t = useTranslations("caseFile.reports");
  if (descriptions.length === 0) return null;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" className="text-title">
        {t("title")}
      </h2>
      <ul className="mt-2 grid">
        {descriptions.map((report) => (
          <Words key={report.reportId} report={report} />
        ))}
      </ul>
    </section>
  );
}

function Words({ report }: { readonly report: CaseView["descriptions"][number] }) {
  const t = useTranslations("caseFile.reports");
  const categories = useTranslations("category.names");
  const manifest = useTranslations("report.manifest");
  return (
    <li className="border-t border-line py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{categories(report.category)}</span>
        {report.joined && <Badge>{t("joined")}</Badge>}
        {report.isAnonymous && <Badge>{t("anonymous")}</Badge>}
      </p>
      <p className="text-[0.94rem] text-muted">
        {t.rich("filed", { when: () => <Time at={report.filedAt} style="minute" /> })}
        {report.observedAt !== null && (
          <>
            {" · "}
            {t.rich("observed", { when: () => <Time at={new Date(report.observedAt ?? 0)} style="minute" /> })}
          </>
        )}
        {" · "}
        {t("manifest")} {manifest(report.manifest)}
      </p>
      {report.text === null ? (
        <p className="mt-1.5 italic text-muted">{t("erased")}</p>
      ) : (
        <p className="mt-1.5 max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere]">{defang(report.text)}</p>
      )}
    </li>
  );
}
