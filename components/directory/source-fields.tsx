import { useTranslations } from "next-intl";
import { FormText } from "@/components/action-form/form-fields";
import type { FactSource } from "@/lib/domain/directory/contact-point";
import { Group } from "../policy/form-parts";
import { FormDay } from "./form-day";

interface SourceFieldsProps {
  /** How the names of its fields begin. */
  readonly name: string;
  readonly legend: string;
  readonly source: FactSource | undefined;
}

/** Where a fact was read, and on which day. */
export function SourceFields({ name, legend, source }: SourceFieldsProps) {
  const t = useTranslations("directory.form");
  return (
    <Group name={name} legend={legend}>
      <div className="mt-1 grid gap-4">
        <FormText name={`${name}.text`} label={t("sourceText")} hint={t("sourceTextHint")} defaultValue={source?.text} />
        <FormDay name={`${name}.seenOn`} label={t("seenOn")} defaultValue={source?.seenOn} />
      </div>
    </Group>
  );
}
