import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GoneForms } from "@/components/action-form/gone-forms";
import type { AnswerDesk, AnswerFormId } from "@/components/statement/answer-form";
import { ActForm, RefuseForm } from "@/components/statement/decision-forms";
import { AcknowledgeForm, AskForm, RedressForm, RemoveForm } from "@/components/statement/reply-forms";
import type { CaseAction } from "@/lib/domain/case/available-actions";

interface AnswerNoticeProps {
  readonly desk: AnswerDesk;
  readonly now: Date;
  /** The id of the form that this page answers, where one was sent without script. */
  readonly answered: string | null;
}

/** What each form needs to be there. */
const NEEDS: Readonly<Record<AnswerFormId, CaseAction>> = {
  acknowledge: "log_response",
  ask: "log_response",
  act: "decide_notice",
  refuse: "decide_notice",
  remove: "claim_takedown",
  redress: "offer_redress",
};

/** The ways to answer a notice that are open now: what is missing first and open, the rest folded. Staff record decisions here, and the rest in the file. */
export function AnswerNotice({ desk, now, answered }: AnswerNoticeProps) {
  const t = useTranslations("notices.file");
  const { view, isAgent } = desk;
  const isNotified = view.firstNoticeAt !== null;
  const has = (id: AnswerFormId) => isNotified && view.availableActions.includes(NEEDS[id]);
  const isFirst = isNotified && view.responses.length === 0;
  const forms: Readonly<Record<AnswerFormId, ReactNode>> = {
    redress: <RedressForm desk={desk} isOpen />,
    acknowledge: <AcknowledgeForm desk={desk} isOpen={isFirst} />,
    ask: <AskForm desk={desk} />,
    act: <ActForm desk={desk} today={now.toISOString().slice(0, "2026-03-02".length)} />,
    refuse: <RefuseForm desk={desk} />,
    remove: <RemoveForm desk={desk} />,
  };
  const order: readonly AnswerFormId[] = isAgent ? ["redress", "acknowledge", "ask", "act", "refuse", "remove"] : ["redress", "act", "refuse"];
  const gone = answered === null ? [] : order.filter((id) => !has(id));
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="text-title">
        {t("answer")}
      </h2>
      {!isNotified && <p className="mt-3 text-muted">{t("nothing")}</p>}
      <div className="mt-4">
        <GoneForms title={t("typed")}>
          {gone.map((id) => (
            <div key={id}>{forms[id]}</div>
          ))}
        </GoneForms>
        {order.filter(has).map((id) => (
          <div key={id}>{forms[id]}</div>
        ))}
      </div>
    </section>
  );
}
