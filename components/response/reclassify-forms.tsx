import { useLocale, useTranslations } from "next-intl";
import { FormSelect, FormTextArea } from "@/components/action-form/form-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { CaseForm, type CaseFormProps } from "../case/actions/case-form";
import { options } from "../case/actions/options";

/** One form for each response, the last first: what it was taken for may be wrong, and clocks hang on it. */
export function ReclassifyForms(props: CaseFormProps) {
  const t = useTranslations("actions.reclassify");
  const actions = useTranslations("actions");
  const kinds = useTranslations("response.kinds");
  const locale = useLocale();
  const lastFirst = [...props.view.responses].sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  return (
    <Disclosure summary={t("title")} open={props.isOpen} className="-mt-px">
      <p className="mb-3 text-muted">{t("hint")}</p>
      {lastFirst.map((response) => (
        <CaseForm
          key={response.id}
          {...props}
          isOpen={false}
          id={`reclassify-${response.id}`}
          action="reclassify_response"
          title={t("of", { when: formatInstant(response.receivedAt, "minute", locale, DEFAULT_ZONE), kind: kinds(response.kind) })}
          submit={t("submit")}
          hidden={{ responseId: response.id }}
        >
          <FormSelect name="kind" label={t("kind")} options={options(RESPONSE_KINDS, kinds)} defaultValue={response.kind} />
          <FormTextArea name="reason" label={actions("reason")} hint={actions("reasonHint")} />
        </CaseForm>
      ))}
    </Disclosure>
  );
}
