import { useTranslations } from "next-intl";
import type { KnownAlready, NextStep } from "@/lib/domain/report/next-for-reporters";
import { Time } from "../ui/time";

interface WhatComesNextProps {
  readonly known: KnownAlready;
  readonly now: Date;
  /** Whether a report of theirs has just joined: then it is said that it was not for nothing, and that nothing was sent because of it. */
  readonly hasJoined?: boolean;
}

/** What is known already, how long the silence, what we do next and from when; and why nobody should report it again elsewhere. */
export function WhatComesNext({ known, now, hasJoined = false }: WhatComesNextProps) {
  const t = useTranslations("told.next");
  if (known.step === null) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-title">
        {t("title")}
      </h2>
      <div className="mt-2 grid max-w-[44rem] gap-2">
        {(hasJoined || known.reports > 1) && <p>{t("known", { reports: known.reports })}</p>}
        {hasJoined && (
          <p>
            {t("strengthened")} {t("nothingSent")}
          </p>
        )}
        <p>{known.firstNoticeAt === null ? t("noNotice") : known.unansweredSince === null ? t("answered") : t("silent", { days: known.silentDays })}</p>
        <p className="font-semibold">
          {t(`steps.${known.step.code}`, { rung: known.step.rung ?? "unnamed" })} <When step={known.step} now={now} />
        </p>
        <p className="text-muted">{t("why")}</p>
      </div>
    </section>
  );
}

function When({ step: { from, by }, now }: { readonly step: NextStep; readonly now: Date }) {
  const t = useTranslations("told.next");
  if (by !== null) return t.rich("by", { time: () => <Time at={by} style="minute" /> });
  if (from === null) return null;
  return from <= now ? t("now") : t.rich("from", { time: () => <Time at={from} style="minute" /> });
}
