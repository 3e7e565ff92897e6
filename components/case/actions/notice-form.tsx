import { useLocale, useTranslations } from "next-intl";
import { FormMoment, FormSelect, FormText, FormTextArea } from "@/components/action-form/form-fields";
import type { CaseView } from "@/lib/domain/case/case-view";
import { CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

/** Records a notice that went out. Once one of ours went to the platform, the next is a follow-up to it. */
export function NoticeForm(props: CaseFormProps) {
  const t = useTranslations("actions.notice");
  const common = useTranslations("common");
  const recipient = useTranslations("notice.recipients");
  const channel = useTranslations("notice.channels");
  const choices = useNoticeOptions(props.view);
  const last = followedUp(props.view);
  return (
    <CaseForm {...props} id="notice" action="send_notice" title={last ? t("followUpTitle") : t("title")} submit={t("submit")}>
      {last && <p className="text-muted">{t("once")}</p>}
      <FormSelect name="recipient" label={t("recipient")} options={options(RECIPIENTS, recipient)} defaultValue="platform" />
      <FormSelect name="channel" label={t("channel")} options={options(CHANNELS, channel)} defaultValue={last?.channel ?? "web_form"} />
      <FormMoment name="sentAt:local" label={t("sentAt")} hint={t("sentAtHint")} note={common("optional")} />
      {choices.length > 0 && (
        <FormSelect name="followUpTo" label={t("followUpTo")} placeholder={t("notFollowUp")} options={choices} defaultValue={last?.id ?? ""} />
      )}
      <FormTextArea name="body" label={t("body")} note={common("optional")} rows={4} />
      <FormText name="externalReference" label={t("externalReference")} hint={t("externalHint")} note={common("optional")} />
    </CaseForm>
  );
}

/** The last notice to the platform, once one of them is ours: then a further one must refer to an earlier. */
function followedUp({ notices }: Pick<CaseView, "notices">) {
  const toPlatform = notices.filter((notice) => notice.recipient === "platform");
  return toPlatform.some((notice) => notice.by === "us") ? latestFirst(toPlatform)[0] : undefined;
}

function latestFirst(notices: CaseView["notices"]) {
  return [...notices].sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
}

/** The notices of a case as choices, the last first. */
export function useNoticeOptions({ notices }: Pick<CaseView, "notices">) {
  const t = useTranslations("actions.notice");
  const recipient = useTranslations("notice.recipients");
  const locale = useLocale();
  return latestFirst(notices).map((notice) => ({
    value: notice.id,
    label: t("option", { recipient: recipient(notice.recipient), when: formatInstant(notice.sentAt, "minute", locale, DEFAULT_ZONE) }),
  }));
}
