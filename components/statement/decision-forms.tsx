import { useTranslations } from "next-intl";
import { FormRadios, FormTextArea } from "@/components/action-form/form-fields";
import { AUTOMATED_DECISIONS } from "@/lib/domain/statement/vocabulary";
import { options } from "../case/actions/options";
import { AnswerForm, DecidedAt, latestNotice, type AnswerDesk } from "./answer-form";
import { FormPart } from "./form-part";
import { MeasureSection } from "./measure-section";
import { ContentSection, GroundSection, HowSection } from "./reason-sections";

interface ActFormProps {
  readonly desk: AnswerDesk;
  readonly today: string;
}

/** A decision to act, with the statement of reasons behind it: all at once, so that it works without script. */
export function ActForm({ desk, today }: ActFormProps) {
  const t = useTranslations("statement");
  const { reference, statements } = desk.view;
  return (
    <AnswerForm desk={desk} id="act" title={t("act.title")} submit={t("act.submit")} hidden={{ decision: "act", ...latestNotice(desk.view) }}>
      <MeasureSection />
      <GroundSection />
      <ContentSection />
      <HowSection today={today} puid={`${reference}-${statements.length + 1}`} />
      <FormPart title={t("act.told")}>
        <DecidedAt desk={desk} name="decidedAt" />
        <FormTextArea name="text" label={t("act.text")} rows={4} />
        <Redress />
      </FormPart>
    </AnswerForm>
  );
}

/** A decision not to act: what it is, how it was taken, and how it can be contested. */
export function RefuseForm({ desk }: { readonly desk: AnswerDesk }) {
  const t = useTranslations("statement");
  const codes = useTranslations("statement.codes");
  return (
    <AnswerForm desk={desk} id="refuse" title={t("refuse.title")} submit={t("refuse.submit")} hidden={{ decision: "refuse", ...latestNotice(desk.view) }}>
      <p className="max-w-[40rem] text-muted">{t("refuse.hint")}</p>
      <DecidedAt desk={desk} name="decidedAt" />
      <FormTextArea name="text" label={t("refuse.text")} rows={4} />
      <Redress />
      <FormRadios name="automation" legend={t("fields.automated_decision")} cards={options(AUTOMATED_DECISIONS, codes)} />
    </AnswerForm>
  );
}

function Redress() {
  const t = useTranslations("statement.redress");
  const common = useTranslations("common");
  return <FormTextArea name="redress" label={t("label")} hint={t("hint")} note={common("optional")} />;
}
