import { useTranslations } from "next-intl";
import { ClockChip } from "@/components/clock/clock-chip";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { ClockOwner } from "@/lib/domain/clock/clock";
import { endedAt } from "@/components/clock/clock-wording";

const OWNERS: readonly ClockOwner[] = ["us", "platform", "reporter"];

interface CaseDueProps {
  readonly clocks: CaseView["clocks"];
  readonly now: Date;
}

/** What is due, ours and the platform's apart: what is still owed before what is done. */
export function CaseDue({ clocks, now }: CaseDueProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="due">
      <h2 id="due" className="text-title">
        {t("caseFile.due.title")}
      </h2>
      <div className="mt-3 grid gap-5">
        {OWNERS.map((owner) => {
          const theirs = clocks.filter((clock) => clock.owner === owner);
          if (theirs.length === 0 && owner === "reporter") return null;
          return (
            <div key={owner}>
              <h3 className="font-semibold">{t(`clock.ownersTitle.${owner}`)}</h3>
              {theirs.length === 0 && <p className="text-muted">{t("caseFile.due.nothing")}</p>}
              <ul className="mt-1.5 flex flex-wrap gap-2">
                {owedFirst(theirs).map((clock) => (
                  <li key={`${clock.kind}-${clock.ordinal}`} className="max-w-full">
                    <ClockChip clock={clock} now={now} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function owedFirst(clocks: CaseView["clocks"]) {
  const rank = (clock: CaseView["clocks"][number]) => (endedAt(clock) === null ? 0 : 1e15) + clock.dueAt.getTime();
  return [...clocks].sort((a, b) => rank(a) - rank(b));
}
