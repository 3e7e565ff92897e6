"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PLATFORMS, type Platform } from "@/lib/domain/item/platform";
import { useFormField } from "../action-form/form-context";
import { Select } from "../ui/select";
import { TextInput } from "../ui/text-input";
import { GrowingRows } from "./growing-rows";
import { Recognised } from "./recognised";

interface LinkRowsProps {
  /** When the page was drawn: an ID that claims to be younger is mistyped. */
  readonly nowIso: string;
}

/** Links and IDs, each told at once what it was taken for; the platform only where a bare ID does not name its own. */
export function LinkRows({ nowIso }: LinkRowsProps) {
  const t = useTranslations("reportForm.links");
  const common = useTranslations("common");
  const names = useTranslations("platform.names");
  const { key, field } = useFormField("platform", undefined);
  const [platform, setPlatform] = useState(field.defaultValue ?? "");
  const options = PLATFORMS.map((value) => ({ value, label: names(value) }));
  const hint = PLATFORMS.find((known) => known === platform);
  return (
    <>
      <GrowingRows list="items" addLabel={t("add")} row={(index) => <LinkRow index={index} platform={hint} nowIso={nowIso} />} />
      <Select
        key={key}
        {...field}
        label={t("platform")}
        note={common("optional")}
        hint={t("platformHint")}
        placeholder={common("choose")}
        options={options}
        onChange={(event) => setPlatform(event.currentTarget.value)}
      />
    </>
  );
}

interface LinkRowProps extends LinkRowsProps {
  readonly index: number;
  readonly platform: Platform | undefined;
}

function LinkRow({ index, ...rest }: LinkRowProps) {
  const { key } = useFormField(`items.${index}.raw`, undefined);
  return <LinkField key={key} index={index} {...rest} />;
}

function LinkField({ index, platform, nowIso }: LinkRowProps) {
  const t = useTranslations("reportForm.links");
  const common = useTranslations("common");
  const { field } = useFormField(`items.${index}.raw`, undefined);
  const [raw, setRaw] = useState(field.defaultValue ?? "");
  return (
    <>
      <TextInput
        {...field}
        label={t("label", { number: index + 1 })}
        note={index === 0 ? undefined : common("optional")}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => setRaw(event.currentTarget.value)}
      />
      <div role="status" className="mt-1.5 max-w-[40rem] empty:hidden">
        <Recognised raw={raw} platform={platform} now={new Date(nowIso)} />
      </div>
    </>
  );
}
