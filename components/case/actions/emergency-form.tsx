import { useTranslations } from "next-intl";
import { FormMoment, FormTextArea } from "@/components/action-form/form-fields";
import { isChildVictimCategory } from "@/lib/domain/law/case-severity";
import { emergencyServices } from "@/lib/domain/law/emergency";
import { CaseForm, type CaseFormProps } from "./case-form";

/** Before everything else: the numbers, and the answer to "was it called?" (DESIGN section 5, rule 5). */
export function EmergencyForm(props: CaseFormProps) {
  const t = useTranslations("actions.emergency");
  const common = useTranslations("common");
  const services = emergencyServices({ isChild: isChildVictimCategory(props.view.category) });
  return (
    <section aria-labelledby="emergency-title" className="rounded-r-card border-l-[6px] border-late bg-late-soft px-5 py-4">
      <h3 id="emergency-title" className="text-lg font-semibold text-late">
        {t("title")}
      </h3>
      <p className="mt-1">{t("text")}</p>
      <p className="mt-3 font-semibold">{t("numbers")}</p>
      <ul className="mb-4 mt-1 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-1">
        {services.map(({ number, purpose }) => (
          <li key={number}>
            <a href={`tel:${number}`} className="inline-block min-h-[28px] min-w-[2.6rem] font-bold text-late underline underline-offset-4">
              {number}
            </a>{" "}
            {t(`purposes.${purpose}`)}
          </li>
        ))}
      </ul>
      <CaseForm {...props} isOpen id="emergency" action="escalate" submit={t("submit")} hidden={{ rung: "emergency" }}>
        <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
        <FormMoment name="escalatedAt:local" label={t("when")} hint={t("whenHint")} note={common("optional")} />
      </CaseForm>
    </section>
  );
}
