import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/action-form/action-form";
import { FormMoment } from "@/components/action-form/form-fields";
import type { FormAction } from "@/components/action-form/shown-state";
import type { CaseView } from "@/lib/domain/case/case-view";

/** The ways to answer a notice, by the ids of their forms. */
export const ANSWER_FORMS = ["acknowledge", "ask", "act", "refuse", "remove", "redress"] as const;

export type AnswerFormId = (typeof ANSWER_FORMS)[number];

/** The server action behind each of them. */
export type AnswerActions = Readonly<Record<AnswerFormId, FormAction>>;

/** What every form that answers a notice is given. */
export interface AnswerDesk {
  readonly view: CaseView;
  readonly actions: AnswerActions;
  readonly confirmKey: string;
  /** A platform's own agent answers here and now; staff record what they were sent, at its own time. */
  readonly isAgent: boolean;
}

interface Props {
  readonly desk: AnswerDesk;
  readonly id: AnswerFormId;
  readonly title: string;
  readonly submit: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A form that answers the latest notice to the platform, in the version of the case that this page shows. */
export function AnswerForm({ desk, id, title, submit, hidden, isOpen = false, children }: Props) {
  const { view, actions, confirmKey } = desk;
  return (
    <ActionForm
      id={id}
      action={actions[id]}
      confirmKey={`${confirmKey}.${id}`}
      version={view.version}
      hidden={{ reference: view.reference, ...hidden }}
      summary={title}
      isOpen={isOpen}
      permalink={`/notices/${view.reference}?form=${id}`}
      submitLabel={submit}
      look={isOpen ? "primary" : "secondary"}
    >
      {children}
    </ActionForm>
  );
}

/** The notice that an answer is to: the last that reached the platform. */
export function latestNotice({ notices }: CaseView): Readonly<Record<string, string>> {
  const received = notices.filter(({ recipient, undelivered }) => recipient === "platform" && undelivered === null);
  const last = received.toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime())[0];
  return last === undefined ? {} : { noticeId: last.id };
}

/** When it was decided, for staff; an agent decides in the moment they send it. */
export function DecidedAt({ desk, name }: { readonly desk: AnswerDesk; readonly name: string }) {
  const t = useTranslations("statement");
  return desk.isAgent ? null : <FormMoment name={`${name}:local`} label={t("decidedAt")} />;
}
