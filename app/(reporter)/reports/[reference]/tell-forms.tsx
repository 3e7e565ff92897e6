import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import { FormMoment, FormRadios, FormSelect, FormText, FormTextArea } from "@/components/action-form/form-fields";
import type { CaseView } from "@/lib/domain/case/case-view";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { REMOVAL_CLAIMS } from "@/lib/domain/takedown/takedown";
import { claimOwnTakedown, logOwnNotice, logOwnResponse } from "./actions";

interface TellFormsProps {
  readonly view: CaseView;
}

/** What this reporter may add now, each folded away until it is needed. */
export function TellForms({ view }: TellFormsProps) {
  const t = useTranslations("ownReports");
  const may = (action: CaseView["availableActions"][number]) => view.availableActions.includes(action);
  if (!may("log_response") && !may("send_notice") && !may("claim_takedown")) return null;
  return (
    <section aria-labelledby="tell">
      <h2 id="tell" className="text-title">
        {t("tellTitle")}
      </h2>
      <p className="mb-3 mt-1 text-muted">{t("tellText")}</p>
      {may("log_response") && <ResponseForm view={view} />}
      {may("send_notice") && <NoticeForm view={view} />}
      {may("claim_takedown") && <TakedownForm view={view} />}
    </section>
  );
}

function ResponseForm({ view: { reference, version } }: TellFormsProps) {
  const t = useTranslations("ownReports.response");
  const kinds = useTranslations("response.kinds");
  const options = RESPONSE_KINDS.map((value) => ({ value, label: kinds(value) }));
  return (
    <ActionForm id="response" action={logOwnResponse} confirmKey={randomUUID()} version={version} hidden={{ reference }} submitLabel={t("send")} summary={t("title")}>
      <FormMoment name="receivedAt:local" label={t("receivedAt")} />
      <FormSelect name="kind" label={t("kind")} placeholder={t("unknownKind")} options={options} />
      <FormTextArea name="text" label={t("text")} hint={t("textHint")} />
    </ActionForm>
  );
}

function NoticeForm({ view }: TellFormsProps) {
  const t = useTranslations("ownReports.notice");
  const common = useTranslations("common");
  const channels = useTranslations("notice.channels");
  const latest = view.notices.filter((notice) => notice.recipient === "platform").at(-1);
  const hidden = { reference: view.reference, ...(latest && { followUpTo: latest.id }) };
  const options = CHANNELS.map((value) => ({ value, label: channels(value) }));
  const optional = common("optional");
  return (
    <ActionForm id="notice" action={logOwnNotice} confirmKey={randomUUID()} version={view.version} hidden={hidden} submitLabel={t("send")} summary={t("title")}>
      <FormMoment name="sentAt:local" label={t("sentAt")} hint={t("sentHint")} note={optional} />
      <FormSelect name="channel" label={t("channel")} defaultValue="web_form" options={options} />
      <FormTextArea name="body" label={t("body")} note={optional} />
      <FormText name="externalReference" label={t("externalReference")} note={optional} />
    </ActionForm>
  );
}

function TakedownForm({ view: { reference, version } }: TellFormsProps) {
  const t = useTranslations("ownReports.takedown");
  const claims = useTranslations("takedown.claims");
  const cards = REMOVAL_CLAIMS.map((value) => ({ value, label: claims(value) }));
  return (
    <ActionForm id="takedown" action={claimOwnTakedown} confirmKey={randomUUID()} version={version} hidden={{ reference }} submitLabel={t("send")} summary={t("title")}>
      <FormRadios name="claim" legend={t("claim")} hint={t("hint")} cards={cards} defaultValue="removed" />
      <FormMoment name="claimedAt:local" label={t("claimedAt")} />
    </ActionForm>
  );
}
