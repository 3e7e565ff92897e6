import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import type { ClockChange } from "@/lib/domain/clock/rebased-clocks";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import type { ClockTerms } from "@/lib/domain/clock/terms";
import type { Statute } from "@/lib/domain/law/statutes";
import type { TermsReason } from "@/lib/domain/policy/why";
import { ClockChip } from "../clock/clock-chip";
import { clockName } from "../case/clock-name";
import { WhySentence } from "./why-sentence";

/** A clock of a case with why it has its time, and what today's rules would make of it; null where nothing. */
export interface Deadline {
  readonly clock: ShownClock;
  readonly terms: ClockTerms | null;
  readonly reason: TermsReason | null;
  readonly statute: Statute | null;
  readonly today: ClockChange | null;
}

interface CaseDeadlineProps {
  readonly deadline: Deadline;
  readonly reference: string;
  readonly now: Date;
}

/** Why one clock of a case has its time, in one sentence; what today's rules would give it; and the way to all that moved it. */
export function CaseDeadline({ deadline: { clock, today, ...why }, reference, now }: CaseDeadlineProps) {
  const t = useTranslations();
  const names = { clock: clockName(clock, t), basis: t(`clock.bases.${clock.basis}`) };
  const { state } = clock;
  return (
    <article aria-label={t("actions.rebase.clock", names)}>
      {state === null ? <p className="font-semibold">{names.clock}</p> : <ClockChip clock={{ ...clock, state }} now={now} />}
      <div className="mt-1.5 grid max-w-[44rem] gap-1">
        <p>
          <WhySentence {...why} />
        </p>
        {today !== null && (
          <p className="border-l-2 border-accent pl-3">
            {t("policies.ofCase.today")} <Today change={today} />
          </p>
        )}
        <p>
          <Link href={`/cases/${reference}/clocks/${encodeURIComponent(clock.id)}`} className="link inline-flex min-h-[28px] items-center" aria-label={t("policies.ofCase.movedOf", names)}>
            {t("policies.ofCase.moved")}
          </Link>
        </p>
      </div>
    </article>
  );
}

function Today({ change: { dueBefore, dueAfter, isLateAtOnce } }: { readonly change: ClockChange }) {
  const t = useTranslations("actions.rebase");
  return (
    <>
      {dueAfter === null || dueBefore === null ? t("dropped") : <OtherDue from={dueBefore} to={dueAfter} />}
      {isLateAtOnce && <strong className="text-late"> {t("lateAtOnce")}</strong>}
    </>
  );
}

function OtherDue({ from, to }: { readonly from: Date; readonly to: Date }): ReactNode {
  const t = useTranslations("actions.rebase");
  if (from.getTime() === to.getTime()) return t("sameDue");
  return t.rich("due", { from: () => <Time at={from} style="minute" />, to: () => <Time at={to} style="minute" /> });
}
