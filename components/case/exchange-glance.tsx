import { useTranslations } from "next-intl";
import { endedAt } from "@/components/clock/clock-view";
import { Fact } from "@/components/ui/fact";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { exchangeGlance, type Glance } from "@/lib/domain/case/exchange-glance";
import { clockName } from "./clock-name";

/** What was asked, what came back and what is owed, before any of it is read. */
export function ExchangeGlance({ view }: { readonly view: CaseView }) {
  const t = useTranslations("caseFile.glance");
  const glance = exchangeGlance(view);
  return (
    <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-3">
      <Fact name={t("asked")}>
        <Asked {...glance} />
      </Fact>
      <Fact name={t("heard")}>
        <Heard {...glance} />
      </Fact>
      <Fact name={t("owed")}>
        <Owed view={view} />
      </Fact>
    </dl>
  );
}

function Asked({ firstNoticeAt, followUps, onTheirWay }: Glance) {
  const t = useTranslations("caseFile.glance");
  return (
    <>
      {firstNoticeAt === null ? t("nothingAsked") : t.rich("askedOn", { followUps, when: () => <Time at={firstNoticeAt} style="day" /> })}
      {onTheirWay > 0 && <span className="block font-normal">{t("onTheirWay", { count: onTheirWay })}</span>}
    </>
  );
}

function Heard({ lastAnswer, receipts }: Glance) {
  const t = useTranslations("caseFile.glance");
  const kinds = useTranslations("response.kinds");
  if (lastAnswer !== null) return t.rich("answered", { kind: kinds(lastAnswer.kind), when: () => <Time at={lastAnswer.at} style="day" /> });
  return receipts > 0 ? t("receiptsOnly", { count: receipts }) : t("nothingHeard");
}

/** The first thing that is due, of those that we and the platform owe. */
function Owed({ view }: { readonly view: CaseView }) {
  const t = useTranslations();
  const owed = view.clocks.filter((clock) => (clock.owner === "us" || clock.owner === "platform") && endedAt(clock) === null);
  const [next] = [...owed].sort((a, b) => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity));
  if (next === undefined) return t("caseFile.glance.nothingOwed");
  return (
    <>
      {t("caseFile.glance.owedBy", { owner: next.owner, what: clockName(next, t) })}
      {next.dueAt && (
        <span className="block font-normal">
          {t.rich("caseFile.glance.until", { when: () => <Time at={next.dueAt} style="minute" /> })}
        </span>
      )}
    </>
  );
}
