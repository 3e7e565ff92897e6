import { useTranslations } from "next-intl";
import Link from "next/link";
import { ClockChip } from "@/components/clock/clock-chip";
import { endedAt } from "@/components/clock/clock-view";
import { LiveClocks } from "@/components/clock/live-clocks";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { ClockOwner } from "@/lib/domain/clock/clock";
import { clockName } from "./clock-name";

/** In the order in which a case comes to them. */
const OWNERS: readonly ClockOwner[] = ["us", "platform", "body", "reporter"];

interface CaseDueProps {
  readonly reference: string;
  readonly clocks: CaseView["clocks"];
  readonly now: Date;
  /** Whether the reader may read the log, and so the page of each clock. */
  readonly isStaff: boolean;
}

/** What is due, ours and the platform's apart: what is still owed before what is done. */
export function CaseDue({ clocks, ...rest }: CaseDueProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="due">
      <h2 id="due" className="text-title">
        {t("caseFile.due.title")}
      </h2>
      <LiveClocks>
        <div className="mt-3 grid gap-5">
          {OWNERS.map((owner) => (
            <Owed key={owner} {...rest} owner={owner} clocks={clocks.filter((clock) => clock.owner === owner)} />
          ))}
        </div>
      </LiveClocks>
      {rest.isStaff && (
        <p className="mt-3">
          <Link href={`/cases/${rest.reference}/deadlines`} className="link">
            {t("caseFile.due.why")}
          </Link>
        </p>
      )}
    </section>
  );
}

/** That we or the platform owe nothing is worth saying; of the others nobody expects anything. */
function Owed({ owner, clocks, ...rest }: CaseDueProps & { readonly owner: ClockOwner }) {
  const t = useTranslations();
  if (clocks.length === 0 && owner !== "us" && owner !== "platform") return null;
  return (
    <div>
      <h3 className="font-semibold">{t(`clock.ownersTitle.${owner}`)}</h3>
      {clocks.length === 0 && <p className="text-muted">{t("caseFile.due.nothing")}</p>}
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {owedFirst(clocks).map((clock) => (
          <li key={clock.id} className="flex max-w-full flex-wrap items-baseline gap-x-2">
            <OwedClock {...rest} clock={clock} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words of the link stand outside of the chip, all of which unfolds its exact instants. */
function OwedClock({ reference, clock, now, isStaff }: Omit<CaseDueProps, "clocks"> & { readonly clock: CaseView["clocks"][number] }) {
  const t = useTranslations();
  return (
    <>
      <ClockChip clock={clock} now={now} />
      {isStaff && (
        <Link href={`/cases/${reference}/clocks/${encodeURIComponent(clock.id)}`} className="link inline-flex min-h-[28px] items-center text-[0.94rem]">
          {t("caseFile.due.more")}
          <span className="sr-only">
            {" "}
            {clockName(clock, t)}, {t(`clock.bases.${clock.basis}`)}
          </span>
        </Link>
      )}
    </>
  );
}

function owedFirst(clocks: CaseView["clocks"]) {
  const rank = (clock: CaseView["clocks"][number]) => (endedAt(clock) === null ? 0 : 1e15) + clock.dueAt.getTime();
  return [...clocks].sort((a, b) => rank(a) - rank(b));
}
