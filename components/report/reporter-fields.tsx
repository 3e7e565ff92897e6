"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UPDATES } from "@/lib/domain/report/updates";
import { useFormField } from "../action-form/form-context";
import { FormSelect } from "../action-form/form-fields";
import { RadioCards } from "../ui/radio-cards";
import { TextInput } from "../ui/text-input";

interface ReporterFieldsProps {
  readonly legend: ReactNode;
  readonly hint: ReactNode;
  /** The pseudonym of the signed-in reporter; null for everyone else. */
  readonly label: string | null;
}

/** Under which name: an account's, one typed here, or none. Name and address are out of the way once "anonymous" is chosen. */
export function ReporterFields({ legend, hint, label }: ReporterFieldsProps) {
  const t = useTranslations("reportForm.who");
  const first = label === null ? "named" : "account";
  const { key, field: chosen } = useFormField("confirm.identity", first);
  const { field: reporter } = useFormField("reporter", undefined);
  const named =
    label === null
      ? { value: "named", label: t("named"), description: t("namedHint") }
      : { value: "account", label: t("account", { label }), description: t("accountHint") };
  const anonymous = { value: "anonymous", label: t("anonymous"), description: t(label === null ? "anonymousHint" : "anonymousFromAccountHint") };
  return (
    <div className="group/who grid gap-5">
      <RadioCards
        key={key}
        name="confirm.identity"
        id={reporter.id}
        legend={legend}
        hint={hint}
        error={reporter.error}
        defaultValue={chosen.defaultValue}
        cards={[named, anonymous]}
      />
      {label === null && (
        <div className="grid gap-5 group-has-[[value=anonymous]:checked]/who:hidden">
          <Person name="reporter.name" label={t("name")} autoComplete="name" />
          <Person name="reporter.email" label={t("email")} autoComplete="email" type="email" />
        </div>
      )}
      <div className="group-has-[[value=anonymous]:checked]/who:hidden">
        <FormSelect name="reporter.updates" label={t("updates")} hint={t("updatesHint")} defaultValue="mail" options={UPDATES.map((value) => ({ value, label: t(`updatesBy.${value}`) }))} />
      </div>
    </div>
  );
}

interface PersonProps {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: string;
  readonly type?: "email";
}

function Person({ name, label, ...rest }: PersonProps) {
  const { key, field } = useFormField(name, undefined);
  return <TextInput key={key} {...rest} {...field} label={label} />;
}
