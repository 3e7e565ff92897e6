import { useTranslations } from "next-intl";
import { FormSelect, FormText } from "@/components/action-form/form-fields";
import { FIELD_SOURCES, type FormField } from "@/lib/domain/directory/contact-point";
import { Group } from "../policy/form-parts";

/** Places for fields that are not there yet: somebody who copies a form sends it more than once. */
const BLANK = 3;

/** The fields of a form in its own order, and blank places after them. */
export function FieldRows({ fields }: { readonly fields: readonly FormField[] }) {
  const t = useTranslations("directory");
  const common = useTranslations("common");
  const places = Array.from({ length: fields.length + BLANK }, (_, index) => fields[index]);
  const sources = FIELD_SOURCES.map((value) => ({ value, label: t(`fieldSources.${value}`) }));
  return (
    <Group name="fields" legend={<span className="text-title">{t("pointForm.fields")}</span>} hint={t("pointForm.fieldsHint")}>
      <div className="grid gap-5">
        {places.map((field, index) => (
          <Group key={index} name={`fields.${index}`} legend={t("pointForm.field", { number: index + 1 })}>
            <div className="grid gap-4 border-l border-line pl-4 sm:grid-cols-[1fr_1fr_9rem]">
              <FormText name={`fields.${index}.label`} label={t("pointForm.fieldLabel")} defaultValue={field?.label} />
              <FormSelect name={`fields.${index}.source`} label={t("pointForm.fieldSource")} placeholder={common("choose")} options={sources} defaultValue={field?.source ?? ""} />
              <FormText name={`fields.${index}.limit:number`} inputMode="numeric" label={t("pointForm.fieldLimit")} note={common("optional")} defaultValue={field?.limit?.toString() ?? ""} />
            </div>
          </Group>
        ))}
      </div>
    </Group>
  );
}
