import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { PLATFORMS } from "@/lib/domain/item/platform";
import type { BoardChoice } from "./board-choice";

/** Which platform and which day: a plain form, so that a board has an address to send on. */
export function BoardForm({ choice }: { readonly choice: BoardChoice }) {
  const t = useTranslations("board");
  const platforms = useTranslations("platform");
  return (
    <form action="/silence" method="get" aria-label={t("form")} className="grid items-end gap-x-6 gap-y-4 border-y border-line py-4 sm:grid-cols-[1fr_1fr_auto]">
      <Select name="platform" label={platforms("label")} placeholder={t("allPlatforms")} options={PLATFORMS.map((value) => ({ value, label: platforms(`names.${value}`) }))} defaultValue={choice.platform} />
      <TextInput name="day" type="date" label={t("asOf")} hint={t("asOfHint")} defaultValue={choice.day} />
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
