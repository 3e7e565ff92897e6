import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { GoneForms } from "@/components/action-form/gone-forms";
import { CASE_ACTIONS, type CaseAction } from "@/lib/domain/case/available-actions";
import { awaitsEmergencyAnswer } from "@/lib/domain/notice/check-notice";
import { likelyAction } from "../likely-action";
import type { CaseFormProps } from "./case-form";
import { CASE_FORMS, type FormSetting } from "./case-forms";
import { DEADLINE_ACTIONS, DeadlineGroup } from "./deadline-group";
import { EmergencyForm } from "./emergency-form";
import { Proposals } from "./proposals";

export interface ActionListProps extends Omit<CaseFormProps, "isOpen">, FormSetting {
  readonly now: Date;
}

/** What this reader may do to this case now, and nothing else: what is proposed in words, the likely form first and open, the rest folded. */
export function ActionList({ view, actions, confirmKey, now, ...setting }: ActionListProps) {
  const t = useTranslations("actions");
  const likely = likelyAction(view);
  const isEmergency = likely === "escalate" && awaitsEmergencyAnswer(view);
  const shared = { view, actions, confirmKey };
  const form = (action: CaseAction) => (
    <Fragment key={action}>{CASE_FORMS[action]({ ...shared, isOpen: action === likely && !isEmergency }, setting)}</Fragment>
  );
  const deadlines = DEADLINE_ACTIONS.filter((action) => view.availableActions.includes(action));
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-title">
        {t(likely === null && view.availableActions.length > 0 ? "titleOptional" : "title")}
      </h2>
      {!isEmergency && <Proposals view={view} now={now} />}
      {view.availableActions.length === 0 && <p className="mt-3 text-muted">{t("none")}</p>}
      {isEmergency && (
        <div className="mt-4">
          <EmergencyForm {...shared} isOpen />
        </div>
      )}
      {setting.answered !== null && (
        <GoneForms title={t("typed")}>{CASE_ACTIONS.filter((action) => !view.availableActions.includes(action)).map(form)}</GoneForms>
      )}
      <div className="mt-5">
        {everyday(view.availableActions, likely, isEmergency).map(form)}
        {deadlines.length > 0 && (
          <DeadlineGroup view={view} answered={setting.answered}>
            {deadlines.map(form)}
          </DeadlineGroup>
        )}
      </div>
    </section>
  );
}

/** The likely one first. Until the call is answered for, a notice would only be refused. */
function everyday(available: readonly CaseAction[], likely: CaseAction | null, isEmergency: boolean): CaseAction[] {
  const isRare = (action: CaseAction) => DEADLINE_ACTIONS.some((rare) => rare === action);
  const rest = available.filter((action) => !isRare(action) && (isEmergency ? action !== "send_notice" && action !== "compose_notice" : action !== likely));
  return likely === null || isEmergency ? rest : [likely, ...rest];
}
