"use client";

import { useTranslations } from "next-intl";
import { useFormDone, useFormField } from "../action-form/form-context";
import { TextInput } from "../ui/text-input";
import { CountedEnds } from "./counted-ends";
import type { Values } from "./form-lines";
import { HolidaysKnown } from "./holidays-known";
import { shownPreview } from "./shown-preview";
import { StepButton } from "./step-button";

/** What the hours as they stand in the form would do to a start. */
export function PreviewFields({ given }: { readonly given: Values }) {
  const t = useTranslations("calendars");
  const { key, field } = useFormField("preview.start", given["preview.start"]);
  const preview = shownPreview(useFormDone());
  return (
    <>
      <p className="max-w-[40rem] text-muted">
        {t("counts.text")} {t("form.previewText")}
      </p>
      <div className="max-w-[20rem]">
        <TextInput key={key} {...field} type="datetime-local" label={t("counts.start")} hint={t("counts.startHintForm")} />
      </div>
      <StepButton step="preview">{t("counts.show")}</StepButton>
      <div role="status" className="empty:hidden">
        {preview !== null && (
          <div className="grid max-w-[40rem] gap-3 border-l-4 border-accent bg-accent-soft px-4 py-3">
            <CountedEnds {...preview} />
            <HolidaysKnown {...preview.holidays} />
          </div>
        )}
      </div>
    </>
  );
}
