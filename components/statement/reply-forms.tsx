import { useTranslations } from "next-intl";
import { FormMoment, FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { NoticeBox } from "@/components/ui/notice-box";
import { REMOVAL_CLAIMS } from "@/lib/domain/takedown/takedown";
import { options } from "../case/actions/options";
import { AnswerForm, DecidedAt, latestNotice, type AnswerDesk } from "./answer-form";

interface ReplyFormProps {
  readonly desk: AnswerDesk;
  readonly isOpen?: boolean;
}

/** Says that the notice has arrived, and no more. */
export function AcknowledgeForm({ desk, isOpen }: ReplyFormProps) {
  const t = useTranslations("statement.acknowledge");
  return (
    <AnswerForm desk={desk} id="acknowledge" title={t("title")} submit={t("submit")} hidden={latestNotice(desk.view)} isOpen={isOpen}>
      <FormTextArea name="text" label={t("text")} hint={t("hint")} defaultValue={t("usual")} />
    </AnswerForm>
  );
}

/** Asks what is needed before a decision. */
export function AskForm({ desk }: ReplyFormProps) {
  const t = useTranslations("statement.ask");
  return (
    <AnswerForm desk={desk} id="ask" title={t("title")} submit={t("submit")} hidden={latestNotice(desk.view)}>
      <FormTextArea name="text" label={t("text")} hint={t("hint")} />
    </AnswerForm>
  );
}

/** Says that it is gone, without saying why. */
export function RemoveForm({ desk }: ReplyFormProps) {
  const t = useTranslations("statement.remove");
  const claims = useTranslations("takedown.claims");
  return (
    <AnswerForm desk={desk} id="remove" title={t("title")} submit={t("submit")}>
      <p className="max-w-[40rem] text-muted">{t("hint")}</p>
      <FormSelect name="claim" label={t("claim")} options={options(REMOVAL_CLAIMS, claims)} />
      <FormMoment name="claimedAt:local" label={t("claimedAt")} />
    </AnswerForm>
  );
}

/** Adds to the last decision what it lacked: how it can be contested. */
export function RedressForm({ desk, isOpen }: ReplyFormProps) {
  const t = useTranslations("statement.redress");
  return (
    <AnswerForm desk={desk} id="redress" title={t("title")} submit={t("submit")} isOpen={isOpen}>
      <NoticeBox tone="wait">{t("lead")}</NoticeBox>
      <DecidedAt desk={desk} name="offeredAt" />
      <FormTextArea name="text" label={t("label")} hint={t("hint")} />
    </AnswerForm>
  );
}
