import type { ReactNode } from "react";
import { ReclassifyForms } from "@/components/response/reclassify-forms";
import { ResponseForm } from "@/components/response/response-form";
import type { ActorRole } from "@/lib/domain/access/actor";
import type { CaseAction } from "@/lib/domain/case/available-actions";
import { AssignForm, type Assignee } from "./assign-form";
import type { CaseFormProps } from "./case-form";
import { ClosureForm, NoteForm, ReopeningForm } from "./closing-forms";
import { DecideLink } from "./decide-link";
import { ComposeLink } from "./compose-link";
import { EscalationForm } from "./escalation-form";
import { NoticeForm } from "./notice-form";
import { PauseForm, ResumeForms } from "./pause-forms";
import { RebaseForm, type Rebasing } from "./rebase-form";
import { ClaimForm, VerificationForm } from "./removal-forms";
import { SettlementForm } from "./settlement-form";
import { StatuteForm } from "./statute-form";
import { AcceptForm, DismissForm } from "./triage-forms";

export interface FormSetting {
  readonly reader: { readonly role: ActorRole; readonly id: string | null };
  readonly people: readonly Assignee[];
  readonly rebasing: Rebasing | null;
  /** The id of the form that this page answers, where one was sent without script. */
  readonly answered: string | null;
}

type Forms = Readonly<Record<CaseAction, (form: CaseFormProps, setting: FormSetting) => ReactNode>>;

/** The form, or forms, of each action. */
export const CASE_FORMS: Forms = {
  triage: (form, { reader }) => (
    <>
      <AcceptForm {...form} />
      <DismissForm {...form} isManager={isManager(reader)} />
    </>
  ),
  assign: (form, { people, reader }) => <AssignForm {...form} people={people} ownId={reader.id} />,
  send_notice: (form) => <NoticeForm {...form} />,
  compose_notice: ({ view, isOpen }) => <ComposeLink view={view} isOpen={isOpen} />,
  // Read and taken back on the pages of the notices themselves.
  read_notice: () => null,
  withdraw_notice: () => null,
  decide_notice: ({ view }) => <DecideLink reference={view.reference} />,
  offer_redress: () => null,
  log_response: (form, { reader }) => <ResponseForm {...form} isAgent={isAgent(reader)} />,
  reclassify_response: (form, { answered }) => <ReclassifyForms {...form} isOpen={answered?.startsWith("reclassify-") ?? false} />,
  escalate: (form) => <EscalationForm {...form} />,
  claim_takedown: (form, { reader }) => <ClaimForm {...form} isAgent={isAgent(reader)} />,
  verify_takedown: (form) => <VerificationForm {...form} />,
  close: (form, { reader }) => <ClosureForm {...form} isManager={isManager(reader)} />,
  reopen: (form) => <ReopeningForm {...form} />,
  add_note: (form) => <NoteForm {...form} />,
  pause_clocks: (form) => <PauseForm {...form} />,
  resume_clocks: (form, { answered }) => <ResumeForms {...form} isAnswer={answered !== null} />,
  rebase_clocks: (form, { rebasing }) => <RebaseForm {...form} rebasing={rebasing} />,
  open_statute: (form, { answered }) => <StatuteForm {...form} isAnswer={answered !== null} />,
  log_settlement: (form) => <SettlementForm {...form} />,
  // Where something odd stands in a case, it is looked at from the managers' own list of such cases, which says what is odd.
  review_clocks: () => null,
};

const isManager = ({ role }: FormSetting["reader"]) => role === "manager";
const isAgent = ({ role }: FormSetting["reader"]) => role === "platform_agent";
