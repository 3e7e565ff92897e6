import { useTranslations } from "next-intl";
import { FormMoment, FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { CaseForm, type CaseFormProps } from "../case/actions/case-form";
import { useNoticeOptions } from "../case/actions/notice-form";
import { options } from "../case/actions/options";

interface ResponseFormProps extends CaseFormProps {
  /** The platform's own agent answers here and now; staff log what came by other ways, at its own time. */
  readonly isAgent: boolean;
}

/** Takes down what the platform said, word for word. Without a kind Relance guesses, and says so. */
export function ResponseForm({ isAgent, ...props }: ResponseFormProps) {
  const t = useTranslations("actions.response");
  const kinds = useTranslations("response.kinds");
  const notices = useNoticeOptions(props.view);
  return (
    <CaseForm {...props} id="response" action="log_response" title={isAgent ? t("agentTitle") : t("title")} submit={isAgent ? t("agentSubmit") : t("submit")}>
      {!isAgent && <FormMoment name="receivedAt:local" label={t("receivedAt")} />}
      <FormTextArea name="text" label={isAgent ? t("agentText") : t("text")} rows={5} />
      <FormSelect name="kind" label={t("kind")} hint={t("kindHint")} placeholder={t("guess")} options={options(RESPONSE_KINDS, kinds)} />
      {notices.length > 0 && <FormSelect name="noticeId" label={t("noticeId")} placeholder={t("noNotice")} options={notices} defaultValue={isAgent ? notices[0]?.value : ""} />}
    </CaseForm>
  );
}
