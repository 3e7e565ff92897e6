import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import { FormText } from "@/components/action-form/form-fields";
import type { FormAction } from "@/components/action-form/shown-state";

interface TrayFormProps {
  readonly mailId: string;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** Invented, with its check character: what a reference looks like. */
const EXAMPLE = "RL-7K3F-92QD";

/** Says which case a mail belongs to. */
export function MatchForm({ mailId, action, confirmKey }: TrayFormProps) {
  const t = useTranslations("inbound.match");
  return (
    <ActionForm id="match" action={action} confirmKey={confirmKey} hidden={{ mailId }} submitLabel={t("submit")}>
      <div className="max-w-[20rem]">
        <FormText name="reference" label={t("reference")} hint={t("referenceHint", { example: EXAMPLE })} />
      </div>
    </ActionForm>
  );
}

export function SetAsideForm({ mailId, action, confirmKey }: TrayFormProps) {
  const t = useTranslations("inbound.setAside");
  return <ActionForm id="set-aside" action={action} confirmKey={confirmKey} hidden={{ mailId }} submitLabel={t("submit")} look="secondary" />;
}

export function TakeBackForm({ mailId, action, confirmKey }: TrayFormProps) {
  const t = useTranslations("inbound.takeBack");
  return <ActionForm id="take-back" action={action} confirmKey={confirmKey} hidden={{ mailId }} submitLabel={t("submit")} look="secondary" />;
}

export function OpenMessageForm({ mailId, action, confirmKey }: TrayFormProps) {
  const t = useTranslations("inbound.message");
  return <ActionForm id="open-message" action={action} confirmKey={confirmKey} hidden={{ mailId }} submitLabel={t("submit")} look="secondary" />;
}
