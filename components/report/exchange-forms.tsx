import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { ActionForm } from "../action-form/action-form";
import { FormMoment, FormSelect, FormText, FormTextArea } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";

interface ExchangeFormProps {
  readonly action: FormAction;
  readonly version: number;
  readonly hidden?: Readonly<Record<string, string>>;
}

/** What the platform wrote to whoever reported, pasted. Nobody need know what kind it is: then it is guessed, and shown as a guess. */
export function OwnResponseForm({ action, version, hidden }: ExchangeFormProps) {
  const t = useTranslations("ownReports.response");
  const kinds = useTranslations("response.kinds");
  const options = RESPONSE_KINDS.map((value) => ({ value, label: kinds(value) }));
  return (
    <ActionForm id="response" action={action} confirmKey={randomUUID()} version={version} hidden={hidden} submitLabel={t("send")} summary={t("title")}>
      <FormMoment name="receivedAt:local" label={t("receivedAt")} />
      <FormTextArea name="text" label={t("text")} hint={t("textHint")} rows={6} />
      <FormSelect name="kind" label={t("kind")} placeholder={t("unknownKind")} options={options} />
    </ActionForm>
  );
}

/** What whoever reported wrote to the platform on their own. */
export function OwnNoticeForm({ action, version, hidden }: ExchangeFormProps) {
  const t = useTranslations("ownReports.notice");
  const common = useTranslations("common");
  const channels = useTranslations("notice.channels");
  const options = CHANNELS.map((value) => ({ value, label: channels(value) }));
  const optional = common("optional");
  return (
    <ActionForm id="notice" action={action} confirmKey={randomUUID()} version={version} hidden={hidden} submitLabel={t("send")} summary={t("title")}>
      <FormMoment name="sentAt:local" label={t("sentAt")} hint={t("sentHint")} note={optional} />
      <FormSelect name="channel" label={t("channel")} defaultValue="web_form" options={options} />
      <FormTextArea name="body" label={t("body")} note={optional} />
      <FormText name="externalReference" label={t("externalReference")} note={optional} />
    </ActionForm>
  );
}
