import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import type { FormAction } from "@/components/action-form/shown-state";
import { FormSelect, FormText } from "@/components/action-form/form-fields";
import { ROLES } from "@/lib/domain/access/actor";
import { PLATFORMS } from "@/lib/domain/item/platform";
import type { PersonRow } from "./people-table";

interface NewPersonFormProps {
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** Makes an account. */
export function NewPersonForm({ action, confirmKey }: NewPersonFormProps) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  return (
    <ActionForm id="new-person" action={action} confirmKey={confirmKey} summary={t("createTitle")} submitLabel={t("create")}>
      <FormText name="label" label={t("label")} hint={t("labelHint")} />
      <FormText name="email" type="email" label={t("email")} hint={t("emailHint")} note={common("optional")} />
      <RoleFields />
      <FormText name="password" type="password" label={t("password")} hint={t("passwordHint")} note={common("optional")} />
    </ActionForm>
  );
}

interface PersonFormProps extends NewPersonFormProps {
  readonly person: PersonRow;
}

/** Changes what somebody is, or shuts their account. */
export function PersonForm({ person, action, confirmKey }: PersonFormProps) {
  const t = useTranslations("people");
  const states = [
    { value: "yes", label: t("active") },
    { value: "no", label: t("shut") },
  ];
  return (
    <ActionForm id="person" action={action} confirmKey={confirmKey} hidden={{ id: person.id }} submitLabel={t("save")}>
      <RoleFields person={person} />
      <FormSelect name="isActive" label={t("state")} hint={t("stateHint")} options={states} defaultValue={person.isActive ? "yes" : "no"} />
    </ActionForm>
  );
}

function RoleFields({ person }: { readonly person?: PersonRow }) {
  const t = useTranslations("people");
  const words = useTranslations();
  return (
    <>
      <FormSelect name="role" label={t("role")} options={ROLES.map((value) => ({ value, label: words(`access.roles.${value}`) }))} defaultValue={person?.role ?? "analyst"} />
      <FormSelect
        name="platform"
        label={t("platform")}
        hint={t("platformHint")}
        placeholder={t("noPlatform")}
        options={PLATFORMS.map((value) => ({ value, label: words(`platform.names.${value}`) }))}
        defaultValue={person?.platform ?? ""}
      />
    </>
  );
}
