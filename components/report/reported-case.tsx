import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { KnownAlready } from "@/lib/domain/report/next-for-reporters";
import type { ToldStep } from "@/lib/domain/report/told-step";
import { CaseClosure } from "../case/case-closure";
import { Exchange } from "../case/exchange";
import { StatusBadge } from "../case/status-badge";
import { SilenceBar } from "../silence/silence-bar";
import { StatementsShown } from "../statement/statement-shown";
import { Card } from "../ui/card";
import { Time } from "../ui/time";
import { ClockLines } from "./clock-lines";
import { OwnItems } from "./own-items";
import { WhatComesNext } from "./what-comes-next";
import { WhatHappened } from "./what-happened";

interface ReportedCaseProps {
  readonly view: CaseView;
  readonly filedAt: Date;
  readonly now: Date;
  readonly steps: readonly ToldStep[];
  readonly next: KnownAlready;
  /** What this reader can add, between the silence and its history. */
  readonly children?: ReactNode;
}

/** A case as whoever reported it may see it: how it stands, how long the silence, what comes next, what happened, who owes what, and what went to and fro. */
export function ReportedCase({ view, filedAt, now, steps, next, children }: ReportedCaseProps) {
  const t = useTranslations("receipt");
  const words = useTranslations("case.statusDescriptions");
  return (
    <div className="grid gap-10">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <StatusBadge status={view.status} />
          <span>{words(view.status)}</span>
        </div>
        <p className="text-muted">{t.rich("filedOn", { time: () => <Time at={filedAt} style="minute" /> })}</p>
        <CaseClosure view={view} isUnsigned={false} />
      </div>
      <Silence view={view} />
      <WhatComesNext known={next} now={now} hasJoined={view.descriptions.some(({ joined }) => joined)} />
      {children}
      <WhatHappened steps={steps} />
      {view.clocks.length > 0 && (
        <section aria-labelledby="dates">
          <h2 id="dates" className="mb-3 text-title">
            {t("clocksTitle")}
          </h2>
          <ClockLines clocks={view.clocks} now={now} />
        </section>
      )}
      <Exchange view={view} now={now} usualReceiptMinutes={null} settling={null} />
      <StatementsShown statements={view.statements} actionGround={view.actionGround} />
      <OwnItems items={view.items} descriptions={view.descriptions} />
    </div>
  );
}

function Silence({ view }: Pick<ReportedCaseProps, "view">) {
  const t = useTranslations("receipt");
  return (
    <section aria-labelledby="silence">
      <h2 id="silence" className="mb-3 text-title">
        {t("silence")}
      </h2>
      {view.silenceBar === null ? (
        <p className="text-muted">{t("notNotified")}</p>
      ) : (
        <Card>
          <SilenceBar bar={view.silenceBar} size="case" />
        </Card>
      )}
    </section>
  );
}
