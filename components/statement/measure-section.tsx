import { useLocale, useTranslations } from "next-intl";
import { FormSelect, FormText } from "@/components/action-form/form-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { TERRITORIES } from "@/lib/domain/statement/territories";
import { ACCOUNT_MEASURES, ACCOUNT_TYPES, MONETARY_MEASURES, PROVISION_MEASURES, VISIBILITY_MEASURES } from "@/lib/domain/statement/vocabulary";
import { options } from "../case/actions/options";
import { CodeTicks, DayField, FlagTick } from "./code-fields";
import { FormPart } from "./form-part";

const END_DATES = ["end_date_visibility_restriction", "end_date_monetary_restriction", "end_date_service_restriction", "end_date_account_restriction"] as const;

/** What the platform did: at least one measure, how far it reaches, and until when. */
export function MeasureSection() {
  const t = useTranslations("statement");
  const common = useTranslations("common");
  const optional = common("optional");
  const codes = useTranslations("statement.codes");
  const none = t("act.none");
  return (
    <FormPart title={t("act.measures")} lead={t("act.measuresHint")}>
      <CodeTicks name="statement.decision_visibility" legend={t("fields.decision_visibility")} options={options(VISIBILITY_MEASURES, codes)} isCoded />
      <FormText name="statement.decision_visibility_other" label={t("fields.decision_visibility_other")} note={optional} />
      <FormSelect name="statement.decision_account" label={t("fields.decision_account")} placeholder={none} options={options(ACCOUNT_MEASURES, codes)} />
      <FormSelect name="statement.account_type" label={t("fields.account_type")} note={optional} placeholder={common("choose")} options={options(ACCOUNT_TYPES, codes)} />
      <FormSelect name="statement.decision_provision" label={t("fields.decision_provision")} placeholder={none} options={options(PROVISION_MEASURES, codes)} />
      <FormSelect name="statement.decision_monetary" label={t("fields.decision_monetary")} placeholder={none} options={options(MONETARY_MEASURES, codes)} />
      <FormText name="statement.decision_monetary_other" label={t("fields.decision_monetary_other")} note={optional} />
      <FlagTick name="isPartial:flag" label={t("act.isPartial")} />
      <Disclosure summary={t("act.until")}>
        <div className="grid gap-5">
          {END_DATES.map((field) => (
            <DayField key={field} name={`statement.${field}`} label={t(`fields.${field}`)} note={optional} />
          ))}
          <CodeTicks name="statement.territorial_scope" legend={t("fields.territorial_scope")} hint={t("act.everywhere")} options={useCountries()} />
        </div>
      </Disclosure>
    </FormPart>
  );
}

function useCountries() {
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return options(TERRITORIES, (code) => names.of(code) ?? code).toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
