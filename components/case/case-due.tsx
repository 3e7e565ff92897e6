import { useTranslations } from "next-intl";
import { ClockChip } from "@/components/clock/clock-chip";
import { endedAt } from "@/components/clock/clock-view";
import { LiveClocks } from "@/components/clock/live-clocks";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { ClockOwner } from "@/lib/domain/clock/clock";

/** In the order in which a case comes to them. */
const OWNERS: readonly ClockOwner[] = ["us", "platform", "body", "reporter"];

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
      <LiveClocks>
        <div className="mt-3 grid gap-5">
          {OWNERS.map((owner) => (
            <Owed key={owner} owner={owner} clocks={clocks.filter((clock) => clock.owner === owner)} now={now} />
          ))}
        </div>
      </LiveClocks>
    </section>
  );
}

/** That we or the platform owe nothing is worth saying; of the others nobody expects anything. */
function Owed({ owner, clocks, now }: CaseDueProps & { readonly owner: ClockOwner }) {
  const t = useTranslations();
  if (clocks.length === 0 && owner !== "us" && owner !== "platform") return null;
  return (
    <div>
      <h3 className="font-semibold">{t(`clock.ownersTitle.${owner}`)}</h3>
      {clocks.length === 0 && <p className="text-muted">{t("caseFile.due.nothing")}</p>}
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {owedFirst(clocks).map((clock) => (
          <li key={clock.id} className="max-w-full">
            <ClockChip clock={clock} now={now} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function owedFirst(clocks: CaseView["clocks"]) {
  const rank = (clock: CaseView["clocks"][number]) => (endedAt(clock) === null ? 0 : 1e15) + clock.dueAt.getTime();
  return [...clocks].sort((a, b) => rank(a) - rank(b));
}
