import { useTranslations } from "next-intl";
import Link from "next/link";
import { NoticeBox } from "@/components/ui/notice-box";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { hasNotArrived } from "@/lib/domain/notice/delivery-problem";
import { Erasable } from "./erasable";

interface DeliveryProblemsProps {
  readonly problems: CaseView["deliveryProblems"];
  /** Whether the notice still counts as sent. */
  readonly isArrived: boolean;
}

/** What happened to a notice on its way, with what the server or mailbox said of it, and what follows. */
export function DeliveryProblems({ problems, isArrived }: DeliveryProblemsProps) {
  const t = useTranslations();
  return problems.map((problem, index) => (
    <div key={index} className="mt-2">
      <NoticeBox
        tone={hasNotArrived(problem.problem) ? "late" : "wait"}
        title={
          <>
            {t("caseFile.delivery.problem", { problem: t(`notice.problems.${problem.problem}`) })} <Time at={problem.at} style="minute" />
          </>
        }
      >
        <p>{isArrived ? t(`caseFile.delivery.advice.${problem.problem}`) : t("caseFile.delivery.neverSent")}</p>
        {problem.detail !== null && <Erasable text={problem.detail} />}
        {problem.mailId !== null && (
          <p className="mt-1">
            <Link href={`/inbound-mail/${problem.mailId}`} className="link">
              {t("caseFile.exchange.asMail")}
            </Link>
          </p>
        )}
      </NoticeBox>
    </div>
  ));
}
