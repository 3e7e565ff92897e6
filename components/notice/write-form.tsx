import { useTranslations } from "next-intl";
import { ClientForm } from "../action-form/client-form";
import { FormMoment, FormText, FormTextArea } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";
import { PreviewButton } from "../policy/preview-panel";
import { Ticked } from "../report/ticked";
import { SubmitButton } from "../ui/submit-button";
import { copyWords } from "./copy-words";
import { EditFold } from "./edit-fold";
import { PreviewPanel, SeePreview } from "./preview-panel";
import type { ShownNotice } from "./shown-notice";

/** What the last button of the form does. */
export type LastStep = "send" | "record" | "propose";

export interface WriteFormProps {
  readonly text: { readonly subject: string; readonly body: string };
  readonly lastStep: LastStep;
  /** Whether it goes by mail and nobody has written its address down. */
  readonly asksForAddress: boolean;
  readonly hasRepeatWarning: boolean;
  /** As it will go, where it is complete before anybody has touched it. */
  readonly given: ShownNotice | null;
  readonly version: number;
  readonly hidden: Readonly<Record<string, string>>;
  readonly permalink: string;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** A notice to be finished, looked at exactly as it will go, and then sent, recorded as sent, or laid before a second reader. */
export function WriteForm({ text, lastStep, asksForAddress, hasRepeatWarning, given, hidden, ...form }: WriteFormProps) {
  const t = useTranslations();
  const words = { reload: t("compose.form.reload"), fresh: t("compose.form.fresh"), zone: t("actions.form.zone", { zone: "{zone}" }) };
  return (
    <ClientForm id="notice" {...form} hidden={{ ...hidden, "confirm.last": lastStep }} words={words} submitLabel={t(`compose.form.${lastStep}`)}>
      <PreviewButton label={t("compose.form.preview")} isHidden />
      <SeePreview label={t("compose.form.seePreview")} />
      {asksForAddress && <FormText name="to" label={t("compose.form.to")} type="email" />}
      <EditFold summary={t("compose.form.edit")} isFolded={given !== null}>
        <FormText name="subject" label={t("compose.form.subject")} hint={t("compose.form.subjectHint")} defaultValue={text.subject} />
        <FormTextArea name="body" label={t("compose.form.body")} hint={t("compose.form.bodyHint")} rows={20} defaultValue={text.body} />
        <div>
          <PreviewButton label={t("compose.form.preview")} />
        </div>
      </EditFold>
      <PreviewPanel title={t("compose.preview.title")} given={given} words={copyWords(t)} />
      {hasRepeatWarning && <Ticked name="acceptsRepeat:flag" label={t("compose.form.acceptsRepeat")} />}
      {lastStep === "record" && <RecordFields />}
      {lastStep !== "propose" && (
        <div>
          <SubmitButton pendingLabel={t("common.pending")} look="secondary" name="confirm.step" value="propose">
            {t("compose.form.propose")}
          </SubmitButton>
        </div>
      )}
    </ClientForm>
  );
}

/** When it was sent, and the number that it was given. */
export function RecordFields() {
  const t = useTranslations("compose.record");
  const common = useTranslations("common");
  return (
    <>
      <FormMoment name="sentAt:local" label={t("sentAt")} hint={t("sentAtHint")} note={common("optional")} />
      <FormText name="externalReference" label={t("number")} hint={t("numberHint")} note={common("optional")} />
    </>
  );
}
