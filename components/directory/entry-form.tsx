import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import { FormSelect, FormText } from "@/components/action-form/form-fields";
import type { FormAction } from "@/components/action-form/shown-state";
import { ACCEPTED_POINTERS, ENTRY_KINDS, type DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { Group, Tick } from "../policy/form-parts";
import { CommitmentFields } from "./commitment-fields";
import { acceptBox, entryTicks, repeatBox } from "./entry-ticks";
import { SourceFields } from "./source-fields";

interface EntryFormProps {
  /** Null for one to be added. */
  readonly entry: DirectoryEntry | null;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** Says what is known of somebody, and how they are to be chased. */
export function EntryForm({ entry, action, confirmKey }: EntryFormProps) {
  const t = useTranslations("directory");
  const isPlatform = entry?.kind === "platform";
  const ticks = entryTicks(entry);
  const kinds = ENTRY_KINDS.filter((kind) => kind !== "platform").map((value) => ({ value, label: t(`kindOfOne.${value}`) }));
  return (
    <ActionForm
      id="entry"
      action={action}
      confirmKey={confirmKey}
      version={entry?.version}
      hidden={entry === null ? undefined : { slug: entry.slug }}
      submitLabel={t(entry === null ? "form.create" : "form.save")}
    >
      {entry === null && <FormSelect name="kind" label={t("form.kind")} options={kinds} />}
      <NameFields entry={entry} />
      <Group name="accepts" legend={t("form.accepts")}>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {ACCEPTED_POINTERS.map((pointer) => (
            <Tick key={pointer} name={acceptBox(pointer)} label={t(`pointers.${pointer}`)} given={ticks} />
          ))}
        </div>
      </Group>
      {isPlatform && <PlatformFields entry={entry} />}
      <CommitmentFields commitments={entry?.commitments ?? []} />
      <SourceFields name="source" legend={t("form.source")} source={entry?.source} />
    </ActionForm>
  );
}

function NameFields({ entry }: Pick<EntryFormProps, "entry">) {
  const t = useTranslations("directory");
  const note = useTranslations("common")("optional");
  const languages = (["fr", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) }));
  return (
    <>
      <FormText name="name" label={t("form.name")} defaultValue={entry?.name} />
      <FormText name="country" label={t("form.country")} hint={t("form.countryHint")} note={note} defaultValue={entry?.country ?? ""} />
      <FormSelect name="noticeLanguage" label={t("form.noticeLanguage")} options={languages} defaultValue={entry?.noticeLanguage ?? "fr"} />
      <FormText name="languages" label={t("form.languages")} hint={t("form.languagesHint")} defaultValue={entry?.languages.join(", ")} />
      <FormText name="mailDomains" label={t("form.mailDomains")} hint={t("form.mailDomainsHint")} note={note} defaultValue={entry?.mailDomains.join(", ")} />
    </>
  );
}

/** What only a platform has: a usual receipt, a rule on repeated reports, and a way in which it is chased. */
function PlatformFields({ entry }: { readonly entry: DirectoryEntry }) {
  const t = useTranslations("directory.form");
  const channel = useTranslations("notice.channels");
  const note = useTranslations("common")("optional");
  const ticks = entryTicks(entry);
  return (
    <>
      <FormText name="usualReceiptMinutes:number" inputMode="numeric" label={t("receipt")} hint={t("receiptHint")} note={note} defaultValue={entry.usualReceiptMinutes?.toString() ?? ""} />
      <Group name="repeat" legend={<span className="text-title">{t("repeat")}</span>} hint={t("repeatHint")}>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {CHANNELS.map((value) => (
            <Tick key={value} name={repeatBox(value)} label={channel(value)} given={ticks} />
          ))}
        </div>
        <div className="mt-3 grid gap-5">
          <FormText name="repeat.minDays:number" inputMode="numeric" label={t("minDays")} hint={t("minDaysHint")} note={note} defaultValue={entry.repeatRule?.minDays?.toString() ?? ""} />
          <SourceFields name="repeat.source" legend={t("sourceOfRule")} source={entry.repeatRule?.source} />
        </div>
      </Group>
      <Group name="chasing" legend={<span className="text-title">{t("chasing")}</span>}>
        <Tick name="isAutomatic:flag" label={t("automatic")} given={ticks} />
        <FormText name="mostFollowUps:number" inputMode="numeric" label={t("most")} defaultValue={entry.chasing.mostFollowUps.toString()} />
      </Group>
    </>
  );
}
