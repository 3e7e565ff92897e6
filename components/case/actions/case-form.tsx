import type { ReactNode } from "react";
import { ActionForm } from "@/components/action-form/action-form";
import type { FormAction } from "@/components/action-form/shown-state";
import type { ButtonLook } from "@/components/ui/button-style";
import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";

/** Actions with pages of their own: a notice is written, shown and read, and decided on, apart from the case file. */
type PagedAction = "compose_notice" | "read_notice" | "withdraw_notice" | "decide_notice" | "offer_redress";

/** Actions that stand as a form in the case file. */
export type FormedAction = Exclude<CaseAction, PagedAction>;

/** The server action behind each of them. */
export type CaseFormActions = Readonly<Record<FormedAction, FormAction>>;

/** What every form on a case is given. */
export interface CaseFormProps {
  readonly view: CaseView;
  readonly actions: CaseFormActions;
  /** New for each drawing of the page; each form makes its own of it. */
  readonly confirmKey: string;
  /** Whether this is the likely one, which stands open. */
  readonly isOpen: boolean;
}

interface Props extends CaseFormProps {
  readonly id: string;
  readonly action: FormedAction;
  /** Left out where the form is not folded away. */
  readonly title?: string;
  readonly submit: string;
  readonly look?: ButtonLook;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A form that does one thing to one case, in the version that this page shows. A note changes nothing, so it names no version. */
export function CaseForm({ view, actions, confirmKey, isOpen, id, action, title, submit, look, hidden, children }: Props) {
  return (
    <ActionForm
      id={id}
      action={actions[action]}
      confirmKey={`${confirmKey}.${id}`}
      version={action === "add_note" ? undefined : view.version}
      hidden={{ reference: view.reference, ...hidden }}
      summary={title}
      isOpen={isOpen}
      permalink={`/cases/${view.reference}?form=${id}`}
      submitLabel={submit}
      look={look ?? (isOpen ? "primary" : "secondary")}
    >
      {children}
    </ActionForm>
  );
}
