import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClientForm } from "../action-form/client-form";
import { FormMoment, FormRadios, FormText, FormTextArea } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";
import { ClockFields } from "./clock-fields";
import { PreviewButton, PreviewPanel, SeePreview } from "./preview-panel";
import type { Values } from "./policy-fields";
import type { NamedCalendar } from "./rule-words";
import { ScopeFields } from "./scope-fields";

interface PolicyFormProps {
  /** What the form begins with, by the names of its fields. */
  readonly given: Values;
  /** Of the policy that is changed, and the version on which the next is written; absent for a new one. */
  readonly seen?: { readonly key: string; readonly version: number };
  /** What is said beside the day from which it holds. */
  readonly validFromHint: ReactNode;
  readonly calendars: readonly NamedCalendar[];
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** A policy to be written: for which cases, which deadlines, from where and why; looked at before it is published. */
export function PolicyForm({ given, seen, validFromHint, calendars, action, confirmKey }: PolicyFormProps) {
  const t = useTranslations("policies.form");
  const words = { reload: t("reload"), fresh: t("fresh"), zone: useTranslations("actions.form")("zone", { zone: "{zone}" }) };
  return (
    <ClientForm id="policy" {...{ action, confirmKey, words }} version={seen?.version} hidden={seen === undefined ? {} : { key: seen.key }} submitLabel={t("publish")}>
      <PreviewButton label={t("preview")} isHidden />
      <SeePreview label={t("seePreview")} />
      <FormText name="name" label={t("name")} hint={t("nameHint")} defaultValue={given.name} />
      <Basis given={given} />
      <Ruled>
        <ScopeFields given={given} />
      </Ruled>
      <Ruled>
        <ClockFields given={given} calendars={calendars} />
      </Ruled>
      <Ruled>
        <FormTextArea name="source" label={t("source")} hint={t("sourceHint")} defaultValue={given.source} />
        <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
        <FormMoment name="validFrom:local" label={t("validFrom")} hint={validFromHint} />
      </Ruled>
      <div>
        <PreviewButton label={t("preview")} />
      </div>
      <Preview />
    </ClientForm>
  );
}

function Basis({ given }: { readonly given: Values }) {
  const t = useTranslations("policies.form");
  const cards = (["policy", "commitment"] as const).map((value) => ({ value, label: t(`basisCards.${value}.label`), description: t(`basisCards.${value}.description`) }));
  return <FormRadios name="basis" legend={t("basis")} cards={cards} defaultValue={given.basis} />;
}

function Ruled({ children }: { readonly children: ReactNode }) {
  return <div className="grid gap-5 border-t border-line pt-6">{children}</div>;
}

function Preview() {
  const t = useTranslations("policies.preview");
  const columns = { case: t("columns.case"), changes: t("columns.changes"), late: t("columns.late") };
  return <PreviewPanel words={{ title: t("title"), caption: t("caption"), columns }} />;
}
