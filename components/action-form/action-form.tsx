import { useTranslations } from "next-intl";
import { ClientForm, type ClientFormProps } from "./client-form";

/** A form of ours, with the words it needs in the browser. Its fields are those of `form-fields.tsx`. */
export function ActionForm(props: Omit<ClientFormProps, "words">) {
  const t = useTranslations("actions.form");
  return <ClientForm {...props} words={{ reload: t("reload"), fresh: t("fresh"), zone: t("zone", { zone: "{zone}" }) }} />;
}
