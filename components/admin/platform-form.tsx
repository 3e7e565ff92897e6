import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import type { FormAction } from "@/components/action-form/shown-state";
import { FormSelect, FormText } from "@/components/action-form/form-fields";
import type { PlatformRow } from "./platform-table";

interface PlatformFormProps {
  readonly platform: PlatformRow;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** Changes what we know of a platform. */
export function PlatformForm({ platform, action, confirmKey }: PlatformFormProps) {
  const t = useTranslations("platforms");
  const note = useTranslations("common")("optional");
  const languages = (["fr", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) }));
  return (
    <ActionForm id="platform" action={action} confirmKey={confirmKey} version={platform.version} hidden={{ slug: platform.slug }} submitLabel={t("save")}>
      <FormText name="name" label={t("name")} defaultValue={platform.name} />
      <FormSelect name="noticeLanguage" label={t("language")} options={languages} defaultValue={platform.noticeLanguage} />
      <FormText name="abuseContact" label={t("contact")} hint={t("contactHint")} note={note} defaultValue={platform.abuseContact ?? ""} />
      <FormText name="reportFormName" label={t("form")} hint={t("formHint")} note={note} defaultValue={platform.reportFormName ?? ""} />
      <FormText name="usualReceiptMinutes:number" inputMode="numeric" label={t("receipt")} hint={t("receiptHint")} note={note} defaultValue={platform.usualReceiptMinutes?.toString() ?? ""} />
    </ActionForm>
  );
}
