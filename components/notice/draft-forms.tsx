import { useTranslations } from "next-intl";
import { READING_VERDICTS } from "@/lib/domain/notice/notice-draft";
import { FormRadios, FormText, FormTextArea } from "../action-form/form-fields";
import { Ticked } from "../report/ticked";
import { DraftForm, type DraftFormProps, type OutgoingNoticeView } from "./draft-form";
import { RecordFields } from "./write-form";

/** The second reader says whether it may go. */
export function ReadingForm(props: DraftFormProps) {
  const t = useTranslations("compose.reading");
  const common = useTranslations("common");
  const cards = READING_VERDICTS.map((value) => ({ value, label: t(`verdicts.${value}`), description: t(`verdictHints.${value}`) }));
  return (
    <DraftForm {...props} id="reading" submit={t("submit")} look="primary" hidden={{ noticeId: props.notice.id }}>
      <p className="max-w-[44rem]">{t("lead")}</p>
      <FormRadios name="verdict" legend={t("verdict")} cards={cards} />
      <FormTextArea name="note" label={t("note")} note={common("optional")} />
    </DraftForm>
  );
}

export function WithdrawForm({ isAside = false, ...props }: DraftFormProps & { readonly isAside?: boolean }) {
  const t = useTranslations("compose.withdraw");
  return <DraftForm {...props} id="withdrawal" submit={t(isAside ? "aside" : "submit")} look="secondary" hidden={{ noticeId: props.notice.id }} />;
}

interface MailFormProps extends DraftFormProps {
  /** Whether its own address is not known, or did not take it. */
  readonly asksForAddress: boolean;
  /** Whether a second reader approved these very words. */
  readonly isRead: boolean;
  readonly isAgain?: boolean;
}

/** Sends a notice by mail, word for word as it stands: once it was read, or again where it did not go through. */
export function MailForm({ asksForAddress, isRead, isAgain = false, ...props }: MailFormProps) {
  const t = useTranslations("compose");
  const { notice } = props;
  const words = { subject: notice.subject ?? "", body: notice.body ?? "" };
  const hidden = { ...addressing(notice), ...words, ...(isRead ? { draftId: notice.id } : {}) };
  return (
    <DraftForm {...props} id="mail" submit={t(isAgain ? "again.submit" : "form.send")} look="primary" hidden={hidden}>
      <p className="text-muted">{t(isAgain ? "again.hint" : "ready.hint")}</p>
      {asksForAddress && <FormText name="to" label={t("form.to")} type="email" />}
      {notice.followUpTo !== null && <Ticked name="acceptsRepeat:flag" label={t("form.acceptsRepeat")} />}
    </DraftForm>
  );
}

/** Records that an approved notice was sent by hand, by the way that it was written for. */
export function RecordReadyForm(props: DraftFormProps) {
  const t = useTranslations("compose");
  const { pointId: _pointId, ...addressed } = addressing(props.notice);
  return (
    <DraftForm {...props} id="record" submit={t("form.record")} look="primary" hidden={{ ...addressed, channel: props.notice.channel, draftId: props.notice.id }}>
      <RecordFields />
    </DraftForm>
  );
}

function addressing({ recipient, followUpTo, pointId, itemIds }: OutgoingNoticeView): Record<string, string> {
  return {
    recipient,
    ...(followUpTo === null ? {} : { followUpTo }),
    ...(pointId === null ? {} : { pointId }),
    ...Object.fromEntries(itemIds.map((id, index) => [`itemIds.${index}`, id])),
  };
}
