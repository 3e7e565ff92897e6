import { useTranslations } from "next-intl";
import { ActionList, type ActionListProps } from "@/components/case/actions/action-list";
import type { CaseFormActions } from "@/components/case/actions/case-form";
import { CaseClosure } from "@/components/case/case-closure";
import { CaseDue } from "@/components/case/case-due";
import { CaseHeading } from "@/components/case/case-heading";
import { CaseHistory } from "@/components/case/case-history";
import { CaseItems } from "@/components/case/case-items";
import { CaseNotes, LinkedCases } from "@/components/case/case-notes";
import { Exchange } from "@/components/case/exchange";
import { OutgoingNotices } from "@/components/case/outgoing-notices";
import { ReporterWords } from "@/components/case/reporter-words";
import { SilenceBar } from "@/components/silence/silence-bar";
import { StatementsShown } from "@/components/statement/statement-shown";
import { Card } from "@/components/ui/card";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { ChainedEvent } from "@/lib/domain/audit/chain";
import * as actions from "./actions";

interface CaseFileProps extends Omit<ActionListProps, "actions"> {
  /** The log and its texts, for those who may read it. */
  readonly log: { readonly events: readonly ChainedEvent[]; readonly texts: ReadonlyMap<string, string> } | null;
  readonly usualReceiptMinutes: number | null;
}

const ACTIONS: CaseFormActions = {
  triage: actions.triageAction,
  assign: actions.assignAction,
  send_notice: actions.sendNoticeAction,
  log_response: actions.logResponseAction,
  reclassify_response: actions.reclassifyResponseAction,
  escalate: actions.escalateAction,
  claim_takedown: actions.claimTakedownAction,
  verify_takedown: actions.verifyTakedownAction,
  close: actions.closeAction,
  reopen: actions.reopenAction,
  add_note: actions.addNoteAction,
  pause_clocks: actions.pauseClocksAction,
  resume_clocks: actions.resumeClocksAction,
  rebase_clocks: actions.rebaseClocksAction,
  open_statute: actions.openStatuteAction,
  log_settlement: actions.logSettlementAction,
  review_clocks: actions.reviewClocksAction,
};

const AGENT_ACTIONS: CaseFormActions = { ...ACTIONS, log_response: actions.answerAction };

/** What it is, how long silent, what is due and by whom, what to do next; then all that was said, and the log. */
export function CaseFile({ view, log, usualReceiptMinutes, now, ...forms }: CaseFileProps) {
  const isStaff = log !== null;
  return (
    <article>
      <CaseHeading view={view} isStaff={isStaff} />
      <div className="mt-6 grid gap-6">
        <CaseClosure view={view} isUnsigned={isStaff && view.status === "closed" && view.availableActions.includes("close")} />
        <CaseSilence view={view} />
      </div>
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_25rem] lg:grid-rows-[auto_1fr]">
        <CaseDue reference={view.reference} clocks={view.clocks} now={now} isStaff={isStaff} />
        <div className="lg:row-span-2">
          <ActionList {...forms} now={now} view={view} actions={forms.reader.role === "platform_agent" ? AGENT_ACTIONS : ACTIONS} />
        </div>
        <div className="grid content-start gap-10">
          <OutgoingNotices reference={view.reference} outgoing={view.outgoing} />
          <Exchange view={view} now={now} usualReceiptMinutes={usualReceiptMinutes} settling={settlingOf(view, forms.confirmKey)} />
          <StatementsShown statements={view.statements} actionGround={view.actionGround} />
          <CaseItems view={view} />
          <ReporterWords descriptions={view.descriptions} />
          {isStaff && <CaseNotes notes={view.notes} />}
          <LinkedCases linked={view.linked} />
        </div>
      </div>
      {log && (
        <div className="mt-12">
          <CaseHistory events={log.events} texts={log.texts} />
        </div>
      )}
    </article>
  );
}

/** How a guess at a response is settled from the exchange itself. */
function settlingOf({ reference, version, availableActions }: CaseView, confirmKey: string) {
  return availableActions.includes("reclassify_response") ? { reference, version, confirmKey, action: actions.reclassifyResponseAction } : null;
}

function CaseSilence({ view }: { readonly view: CaseView }) {
  const t = useTranslations("caseFile.silence");
  return (
    <section aria-labelledby="silence">
      <h2 id="silence" className="sr-only">
        {t("title")}
      </h2>
      <Card className="sm:py-7">{view.silenceBar === null ? <p className="text-muted">{t("none")}</p> : <SilenceBar bar={view.silenceBar} size="case" />}</Card>
    </section>
  );
}
