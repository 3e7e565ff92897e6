import { useTranslations } from "next-intl";
import Link from "next/link";
import type { CaseStatus, Outcome } from "@/lib/domain/case/status";
import type { Platform } from "@/lib/domain/item/platform";
import type { Category } from "@/lib/domain/law/category";
import type { SilenceBar as Bar } from "@/lib/domain/silence/silence-bar";
import { StatusBadge } from "../case/status-badge";
import { SilenceBar } from "../silence/silence-bar";
import { Time } from "../ui/time";

interface OwnReport {
  readonly filedAt: Date;
  readonly case: {
    readonly reference: string;
    readonly status: CaseStatus;
    readonly category: Category;
    readonly platform: Platform;
    readonly outcome: Outcome | null;
    readonly answered: boolean;
    readonly silenceBar: Bar | null;
  };
}

interface OwnReportRowProps {
  readonly report: OwnReport;
  /** The length of its bar against the longest of the page. */
  readonly share: number;
}

/** One report of one's own: what it was about, how it stands, and the silence in a line and in words. */
export function OwnReportRow({ report, share }: OwnReportRowProps) {
  const t = useTranslations("ownReports");
  const heading = useTranslations("caseFile");
  const categories = useTranslations("category.names");
  const platforms = useTranslations("platform.names");
  const { reference, status, category, platform, silenceBar } = report.case;
  return (
    <li className="grid gap-x-10 gap-y-3 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <div>
        <h2 className="text-lg leading-snug font-semibold">
          <Link href={`/reports/${reference}`} className="link">
            {heading("heading", { category: categories(category), platform: platforms(platform) })}
          </Link>
        </h2>
        <p className="mt-1 text-muted">
          {reference} · {t.rich("filedOn", { time: () => <Time at={report.filedAt} /> })}
        </p>
        <p className="mt-2">
          <StatusBadge status={status} />
        </p>
      </div>
      <div className="self-center">
        {silenceBar && <SilenceBar bar={silenceBar} size="row" share={share} />}
        <SilenceWords report={report} />
      </div>
    </li>
  );
}

function SilenceWords({ report }: Pick<OwnReportRowProps, "report">) {
  const t = useTranslations("ownReports");
  const outcomes = useTranslations("case.outcomes");
  const { silenceBar: bar, outcome, answered } = report.case;
  const ending = outcome === null ? "" : ` ${outcome === "removed" && !answered && bar !== null ? t("removedWithoutReply") : `${outcomes(outcome)}.`}`;
  return (
    <p>
      {bar === null ? t("notNotified") : bar.stretches.length === 0 || (!bar.isOpen && bar.silentDays === 0 && answered) ? t("answered") : silent(bar)}
      {ending}
    </p>
  );

  function silent({ isOpen, silentDays: days }: Bar): string {
    return isOpen ? t("silentStill", { days }) : `${t("silent", { days })}.`;
  }
}
