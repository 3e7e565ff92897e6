import { useLocale, useTranslations } from "next-intl";
import { FormRadios, FormSelect, FormText, FormTextArea } from "@/components/action-form/form-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { LANGUAGES } from "@/lib/domain/statement/territories";
import { AUTOMATED_DECISIONS, CONTENT_TYPES, DECISION_GROUNDS, KEYWORDS, SOURCE_TYPES, STATEMENT_CATEGORIES, YES_OR_NO } from "@/lib/domain/statement/vocabulary";
import { options } from "../case/actions/options";
import { Code, CodeTicks, DayField } from "./code-fields";
import { FormPart } from "./form-part";

/** On what ground: the law or the terms, each with what it asks for. */
export function GroundSection() {
  const t = useTranslations("statement");
  const common = useTranslations("common");
  const codes = useTranslations("statement.codes");
  const yesOrNo = useTranslations("statement.yesOrNo");
  return (
    <FormPart title={t("act.ground")}>
      <FormRadios name="statement.decision_ground" legend={t("fields.decision_ground")} cards={options(DECISION_GROUNDS, codes).map((card) => ({ ...card, description: <Code code={card.value} /> }))} />
      <p className="font-semibold text-muted">{t("act.ifIllegal")}</p>
      <FormText name="statement.illegal_content_legal_ground" label={t("fields.illegal_content_legal_ground")} />
      <FormTextArea name="statement.illegal_content_explanation" label={t("fields.illegal_content_explanation")} />
      <p className="font-semibold text-muted">{t("act.ifIncompatible")}</p>
      <FormText name="statement.incompatible_content_ground" label={t("fields.incompatible_content_ground")} />
      <FormTextArea name="statement.incompatible_content_explanation" label={t("fields.incompatible_content_explanation")} />
      <FormSelect name="statement.incompatible_content_illegal" label={t("fields.incompatible_content_illegal")} note={common("optional")} placeholder={common("choose")} options={options(YES_OR_NO, yesOrNo)} />
      <FormText name="statement.decision_ground_reference_url" label={t("fields.decision_ground_reference_url")} note={common("optional")} />
    </FormPart>
  );
}

/** What the content is, in the words of the database. */
export function ContentSection() {
  const t = useTranslations("statement");
  const common = useTranslations("common");
  const optional = common("optional");
  const codes = useTranslations("statement.codes");
  return (
    <FormPart title={t("act.content")}>
      <FormSelect name="statement.category" label={t("fields.category")} placeholder={common("choose")} options={options(STATEMENT_CATEGORIES, codes)} />
      <CodeTicks name="statement.category_specification" legend={t("fields.category_specification")} note={optional} options={options(KEYWORDS, codes)} isCoded />
      <FormText name="statement.category_specification_other" label={t("fields.category_specification_other")} note={optional} />
      <CodeTicks name="statement.content_type" legend={t("fields.content_type")} options={options(CONTENT_TYPES, codes)} isCoded />
      <FormText name="statement.content_type_other" label={t("fields.content_type_other")} note={optional} />
      <DayField name="statement.content_date" label={t("fields.content_date")} />
      <Disclosure summary={t("act.furtherCategories")}>
        <div className="grid gap-5">
          <CodeTicks name="statement.category_addition" legend={t("fields.category_addition")} note={optional} options={options(STATEMENT_CATEGORIES, codes)} isCoded />
          <FormSelect name="statement.content_language" label={t("fields.content_language")} note={optional} placeholder={common("choose")} options={useLanguages()} />
        </div>
      </Disclosure>
    </FormPart>
  );
}

interface HowSectionProps {
  /** Day of today, and an identifier that no other statement here has. */
  readonly today: string;
  readonly puid: string;
}

/** How it was found and decided, from when on, and under which identifier. */
export function HowSection({ today, puid }: HowSectionProps) {
  const t = useTranslations("statement");
  const codes = useTranslations("statement.codes");
  const yesOrNo = useTranslations("statement.yesOrNo");
  const common = useTranslations("common");
  return (
    <FormPart title={t("act.how")}>
      <FormTextArea name="statement.decision_facts" label={t("fields.decision_facts")} hint={t("act.factsHint")} rows={5} />
      <FormSelect name="statement.source_type" label={t("fields.source_type")} options={options(SOURCE_TYPES, codes)} defaultValue="SOURCE_ARTICLE_16" />
      <FormText name="statement.source_identity" label={t("fields.source_identity")} hint={t("act.sourceHint")} note={common("optional")} />
      <FormRadios name="statement.automated_detection" legend={t("fields.automated_detection")} cards={options(YES_OR_NO, yesOrNo)} />
      <FormRadios name="statement.automated_decision" legend={t("fields.automated_decision")} cards={options(AUTOMATED_DECISIONS, codes)} />
      <DayField name="statement.application_date" label={t("fields.application_date")} defaultValue={today} />
      <FormText name="statement.puid" label={t("fields.puid")} hint={t("act.puidHint")} defaultValue={puid} />
    </FormPart>
  );
}

function useLanguages() {
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return options(LANGUAGES, (code) => names.of(code.toLowerCase()) ?? code).toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
