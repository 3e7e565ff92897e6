import type { ReactNode } from "react";
import type { CaseView } from "@/lib/domain/case/case-view";
import { ActionForm } from "../action-form/action-form";
import type { FormAction } from "../action-form/shown-state";
import type { ButtonLook } from "../ui/button-style";

export type OutgoingNoticeView = CaseView["outgoing"][number];

/** What every form on a notice that has not gone is given. */
export interface DraftFormProps {
  readonly view: Pick<CaseView, "reference" | "version">;
  readonly notice: OutgoingNoticeView;
  readonly action: FormAction;
  readonly confirmKey: string;
}

interface Props extends DraftFormProps {
  readonly id: string;
  readonly submit: string;
  readonly look?: ButtonLook;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/** A form that does one thing to one notice, in the version of the case that this page shows. */
export function DraftForm({ view, notice, confirmKey, id, submit, hidden, ...form }: Props) {
  return (
    <ActionForm
      {...form}
      id={id}
      confirmKey={`${confirmKey}.${id}`}
      version={view.version}
      hidden={{ reference: view.reference, ...hidden }}
      permalink={`/cases/${view.reference}/notices/${notice.id}?form=${id}`}
      submitLabel={submit}
    />
  );
}
