import { useTranslations } from "next-intl";
import { ActionForm } from "../action-form/action-form";
import { FormTextArea } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";

interface ReviewFormProps {
  readonly reference: string;
  /** The version that the page shows; left out where the case is no longer on it. */
  readonly version?: number;
  readonly action: FormAction;
  readonly confirmKey: string;
  /** The page of the list on which the answer comes without script. */
  readonly cursor: string | undefined;
}

/** Says that a manager has looked at the clocks of one case, and what they made of it. */
export function ReviewForm({ reference, version, action, confirmKey, cursor }: ReviewFormProps) {
  const t = useTranslations("clockReview.form");
  const id = reviewFormId(reference);
  const place = new URLSearchParams({ ...(cursor !== undefined && { cursor }), form: id });
  return (
    <ActionForm
      id={id}
      action={action}
      confirmKey={`${confirmKey}.${id}`}
      version={version}
      hidden={{ reference }}
      summary={t("title")}
      permalink={`/clock-review?${place}`}
      submitLabel={t("submit")}
      look="secondary"
    >
      <FormTextArea name="note" label={t("note")} hint={t("hint")} />
    </ActionForm>
  );
}

const PREFIX = "review-";

function reviewFormId(reference: string): string {
  return `${PREFIX}${reference}`;
}

/** The case whose form this is the id of; null where it is none of these. */
export function referenceOfForm(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
