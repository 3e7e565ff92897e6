import { useLocale, useTranslations } from "next-intl";
import { FormRadios, FormTextArea } from "@/components/action-form/form-fields";
import { GoneForms } from "@/components/action-form/gone-forms";
import { HAND_PAUSES } from "@/lib/domain/clock/pause-reason";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { Erasable } from "../erasable";
import { heldReasons, setByHand, type HandSetPause } from "../hand-pauses";
import { CaseForm, type CaseFormProps } from "./case-form";
import { options } from "./options";

/** Lets the clocks stand still, for a reason that does not hold yet. */
export function PauseForm(props: CaseFormProps) {
  const t = useTranslations("actions.pause");
  const held = heldReasons(props.view);
  return (
    <CaseForm {...props} id="deadlines-pause" action="pause_clocks" title={t("title")} submit={t("submit")}>
      <p className="text-muted">{t("hint")}</p>
      <FormRadios name="reason:choice" legend={t("reason")} cards={options(HAND_PAUSES.filter((reason) => !held.includes(reason)), (reason) => t(`reasons.${reason}`))} />
      <FormTextArea name="note" label={t("note")} hint={t("noteHint")} />
    </CaseForm>
  );
}

interface ResumeFormsProps extends CaseFormProps {
  /** Whether this page answers a form that was sent without script: then one whose pause somebody else has lifted still has to say so. */
  readonly isAnswer: boolean;
}

/** One form for each pause that a person set and nobody has lifted. */
export function ResumeForms({ isAnswer, ...props }: ResumeFormsProps) {
  const t = useTranslations("actions");
  const pauses = setByHand(props.view);
  return (
    <>
      {pauses.filter(({ to }) => to === null).map((pause) => (
        <ResumeForm key={pause.id} {...props} pause={pause} />
      ))}
      {isAnswer && (
        <GoneForms title={t("typed")}>
          {pauses.filter(({ to }) => to !== null).map((pause) => (
            <ResumeForm key={pause.id} {...props} pause={pause} />
          ))}
        </GoneForms>
      )}
    </>
  );
}

function ResumeForm({ pause, ...props }: CaseFormProps & { readonly pause: HandSetPause }) {
  const t = useTranslations("actions.resume");
  const reasons = useTranslations("clock.pauseReasons");
  const locale = useLocale();
  const since = { since: formatInstant(pause.from, "minute", locale, DEFAULT_ZONE), by: pause.by };
  return (
    <CaseForm
      {...props}
      id={`deadlines-resume-${pause.id}`}
      action="resume_clocks"
      title={t("title", { reason: reasons(pause.reason) })}
      submit={t("submit")}
      hidden={{ pauseId: pause.id }}
    >
      <div>
        <p className="text-muted">{t("since", since)}</p>
        <Erasable text={pause.note} />
      </div>
      <FormTextArea name="note" label={t("note")} hint={t("noteHint")} />
    </CaseForm>
  );
}
