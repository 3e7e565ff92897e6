import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import type { OddCase } from "@/lib/domain/clock/odd-case";
import { SeverityMark } from "../case/severity-mark";
import { StatusBadge } from "../case/status-badge";
import { LiveClocks } from "../clock/live-clocks";
import { Card } from "../ui/card";
import { OddityFacts } from "./oddity-facts";

interface OddCaseCardProps {
  readonly oddCase: OddCase;
  readonly now: Date;
  /** Where to say that one has looked. */
  readonly form: ReactNode;
}

/** One case: what is odd about its clocks, what will be, and what a manager makes of it. */
export function OddCaseCard({ oddCase, now, form }: OddCaseCardProps) {
  const t = useTranslations();
  const { reference, category, platform, severity, status, present, ahead } = oddCase;
  return (
    <Card as="article" aria-labelledby={reference}>
      <h2 id={reference} className="text-title">
        <Link href={`/cases/${reference}`} className="link inline-flex min-h-[32px] items-center whitespace-nowrap">
          {reference}
        </Link>
      </h2>
      <p className="leading-snug">
        {t("caseFile.heading", { category: t(`category.names.${category}`), platform: t(`platform.names.${platform}`) })}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        <StatusBadge status={status} />
        <SeverityMark severity={severity} />
      </div>
      <LiveClocks>
        <Oddities oddities={present} oddCase={oddCase} now={now} level="h3" />
        {ahead.length > 0 && (
          <>
            <h3 className="mt-6 border-t border-line pt-4 font-semibold text-muted">{t("clockReview.aheadTitle")}</h3>
            <Oddities oddities={ahead} oddCase={oddCase} now={now} level="h4" />
          </>
        )}
      </LiveClocks>
      <div className="mt-6">{form}</div>
    </Card>
  );
}

interface OdditiesProps {
  readonly oddities: OddCase["present"];
  readonly oddCase: OddCase;
  readonly now: Date;
  readonly level: "h3" | "h4";
}

function Oddities({ oddities, oddCase, now, level }: OdditiesProps) {
  return oddities.map((oddity) => (
    <div key={`${oddity.kind} ${oddity.about}`} className="mt-5">
      <OddityFacts oddity={oddity} clock={oddCase.clocks.find(({ id }) => id === oddity.clockId)} reference={oddCase.reference} now={now} level={level} />
    </div>
  ));
}
