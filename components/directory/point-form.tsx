import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import { FormSelect, FormText } from "@/components/action-form/form-fields";
import type { FormAction } from "@/components/action-form/shown-state";
import { CONTACT_PURPOSES, type ContactPoint } from "@/lib/domain/directory/contact-point";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { Tick } from "../policy/form-parts";
import { TICKED } from "../policy/policy-fields";
import { FieldRows } from "./field-rows";
import { SourceFields } from "./source-fields";

interface PointFormProps {
  readonly entry: DirectoryEntry;
  /** Null for one to be added. */
  readonly point: ContactPoint | null;
  readonly action: FormAction;
  readonly confirmKey: string;
}

const PER_ITEM = "isPerItem:flag";

/** Says how somebody is reached. */
export function PointForm({ entry, point, action, confirmKey }: PointFormProps) {
  const t = useTranslations("directory");
  const channels = useTranslations("notice.channels");
  const note = useTranslations("common")("optional");
  const purposes = CONTACT_PURPOSES.map((value) => ({ value, label: t(`purposes.${value}`) }));
  const ways = CHANNELS.map((value) => ({ value, label: channels(value) }));
  return (
    <ActionForm
      id="point"
      action={action}
      confirmKey={confirmKey}
      version={entry.version}
      hidden={{ slug: entry.slug, ...(point === null ? {} : { id: point.id }) }}
      submitLabel={t(point === null ? "form.create" : "form.save")}
    >
      <FormSelect name="purpose" label={t("pointForm.purpose")} options={purposes} defaultValue={point?.purpose} />
      <FormSelect name="channel" label={t("pointForm.channel")} options={ways} defaultValue={point?.channel} />
      <FormText name="label" label={t("pointForm.label")} defaultValue={point?.label} />
      <FormText name="address" label={t("pointForm.address")} hint={<AddressHint isThere={point !== null} />} note={note} defaultValue={point?.address ?? ""} />
      <FormText name="languages" label={t("form.languages")} hint={t("form.languagesHint")} defaultValue={(point ?? entry).languages.join(", ")} />
      <Tick name={PER_ITEM} label={t("pointForm.perItem")} given={point?.isPerItem === true ? { [PER_ITEM]: TICKED } : {}} />
      <FieldRows fields={point?.fields ?? []} />
      <SourceFields name="source" legend={t("form.source")} source={point?.source} />
    </ActionForm>
  );
}

function AddressHint({ isThere }: { readonly isThere: boolean }) {
  const t = useTranslations("directory.pointForm");
  return (
    <>
      {t("addressHint")}
      {isThere && <> {t("movesHint")}</>}
    </>
  );
}
