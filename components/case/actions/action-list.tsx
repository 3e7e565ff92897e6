import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { GoneForms } from "@/components/action-form/gone-forms";
import { ReclassifyForms } from "@/components/response/reclassify-forms";
import { ResponseForm } from "@/components/response/response-form";
import type { ActorRole } from "@/lib/domain/access/actor";
import { CASE_ACTIONS, type CaseAction } from "@/lib/domain/case/available-actions";
import { awaitsEmergencyAnswer } from "@/lib/domain/notice/send-notice";
import { likelyAction } from "../likely-action";
import { proposedRung } from "../open-rungs";
import { AssignForm, type Assignee } from "./assign-form";
import type { CaseFormProps } from "./case-form";
import { ClosureForm, NoteForm, ReopeningForm } from "./closing-forms";
import { EmergencyForm } from "./emergency-form";
import { EscalationForm } from "./escalation-form";
import { NoticeForm } from "./notice-form";
import { ClaimForm, VerificationForm } from "./removal-forms";
import { AcceptForm, DismissForm } from "./triage-forms";

export interface ActionListProps extends Omit<CaseFormProps, "isOpen"> {
  readonly reader: { readonly role: ActorRole; readonly id: string | null };
  readonly people: readonly Assignee[];
  /** Whether this page answers a form that was sent without script. */
  readonly isAnswer: boolean;
}

type Forms = Readonly<Record<CaseAction, (form: CaseFormProps, list: ActionListProps) => ReactNode>>;

const FORMS: Forms = {
  triage: (form, list) => (
    <>
      <AcceptForm {...form} />
      <DismissForm {...form} isManager={isManager(list)} />
    </>
  ),
  assign: (form, { people, reader }) => <AssignForm {...form} people={people} ownId={reader.id} />,
  send_notice: (form) => <NoticeForm {...form} />,
  log_response: (form, list) => <ResponseForm {...form} isAgent={isAgent(list)} />,
  reclassify_response: (form) => <ReclassifyForms {...form} />,
  escalate: (form) => <EscalationForm {...form} />,
  claim_takedown: (form, list) => <ClaimForm {...form} isAgent={isAgent(list)} />,
  verify_takedown: (form) => <VerificationForm {...form} />,
  close: (form, list) => <ClosureForm {...form} isManager={isManager(list)} />,
  reopen: (form) => <ReopeningForm {...form} />,
  add_note: (form) => <NoteForm {...form} />,
};

/** What this reader may do to this case now, and nothing else: the proposed rung in words, the likely form first and open, the rest folded. */
export function ActionList(list: ActionListProps) {
  const t = useTranslations("actions");
  const { view } = list;
  const likely = likelyAction(view);
  const rung = proposedRung(view);
  const isEmergency = likely === "escalate" && awaitsEmergencyAnswer(view);
  // Until the call is answered for, a notice would only be refused.
  const rest = view.availableActions.filter((action) => (isEmergency ? action !== "send_notice" : action !== likely));
  const inOrder = likely === null || isEmergency ? rest : [likely, ...rest];
  const shared = { view, actions: list.actions, confirmKey: list.confirmKey };
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-title">
        {t(likely === null && view.availableActions.length > 0 ? "titleOptional" : "title")}
      </h2>
      {rung !== null && !isEmergency && <NextRung rung={rung} />}
      {view.availableActions.length === 0 && <p className="mt-3 text-muted">{t("none")}</p>}
      {isEmergency && (
        <div className="mt-4">
          <EmergencyForm {...shared} isOpen />
        </div>
      )}
      {list.isAnswer && (
        <GoneForms title={t("typed")}>
          {CASE_ACTIONS.filter((action) => !view.availableActions.includes(action)).map((action) => (
            <Fragment key={action}>{FORMS[action]({ ...shared, isOpen: false }, list)}</Fragment>
          ))}
        </GoneForms>
      )}
      <div className="mt-5">
        {inOrder.map((action) => (
          <Fragment key={action}>{FORMS[action]({ ...shared, isOpen: action === likely && !isEmergency }, list)}</Fragment>
        ))}
      </div>
    </section>
  );
}

function NextRung({ rung }: { readonly rung: NonNullable<ActionListProps["view"]["nextRung"]> }) {
  const t = useTranslations("actions");
  const rungs = useTranslations("escalation");
  return (
    <p className="mt-3 border-l-4 border-accent bg-accent-soft px-4 py-2.5">
      <span className="block text-[0.94rem] text-muted">{t("nextRung")}</span>
      <strong className="font-semibold">{rungs(`rungs.${rung}`)}</strong>
      <span className="block leading-snug">{rungs(`descriptions.${rung}`)}</span>
    </p>
  );
}

const isManager = ({ reader }: ActionListProps) => reader.role === "manager";
const isAgent = ({ reader }: ActionListProps) => reader.role === "platform_agent";
