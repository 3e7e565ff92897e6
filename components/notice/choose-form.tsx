import { useLocale, useTranslations } from "next-intl";
import { defang } from "@/lib/domain/item/defang";
import { isChildVictimCategory } from "@/lib/domain/law/case-severity";
import { NOTICE_LANGUAGES } from "@/lib/domain/notice/compose/notice-facts";
import type { Way } from "@/lib/domain/notice/compose/usual-ways";
import { formatDay } from "@/lib/i18n/date-time";
import { options } from "../case/actions/options";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Fieldset } from "../ui/fieldset";
import { Select } from "../ui/select";
import type { Workbench } from "./workbench";

/** By which way a notice goes, in which language, for what: a plain form that asks for the same page with the text filled in anew. */
export function ChooseForm({ view, recipient, followUpTo, ways, way, language, items }: Workbench) {
  const t = useTranslations("compose.choose");
  const wayName = useWayName();
  const languages = options(NOTICE_LANGUAGES, (value) => t(`languages.${value}`));
  return (
    <form action={`/cases/${view.reference}/notices/new`} method="get" className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <input type="hidden" name="recipient" value={recipient} />
      {followUpTo !== null && <input type="hidden" name="followUpTo" value={followUpTo} />}
      <div className="sm:col-span-2">
        <Select name="way" label={t("way")} options={ways.map((one) => ({ value: one.value, label: wayName(one) }))} defaultValue={way.value} hint={way.point === null ? undefined : <Source way={way} />} />
      </div>
      <Select name="language" label={t("language")} options={languages} defaultValue={language} />
      {items.length > 1 && <Items items={items} isMasked={isChildVictimCategory(view.category)} />}
      {followUpTo === null && recipient !== "press" && (
        <div className="sm:col-span-2">
          <Checkbox name="words" value="true" label={t("words")} hint={t("wordsHint")} />
        </div>
      )}
      <div className="sm:col-span-2">
        <Button type="submit">{t("show")}</Button>
      </div>
    </form>
  );
}

/** A contact point by the names of whom it reaches and of itself; a bare channel as another way. */
export function useWayName() {
  const t = useTranslations("compose.choose");
  const channels = useTranslations("notice.channels");
  return ({ point, entry, channel }: Way) =>
    point === null ? t("bare", { channel: channels(channel) }) : t("wayOption", { name: entry?.name ?? "", label: point.label, channel: channels(channel) });
}

/** Where a contact was read, and when: it may have changed since. */
function Source({ way: { point } }: { readonly way: Way }) {
  const t = useTranslations("compose.choose");
  const locale = useLocale();
  return point === null ? null : t("source", { text: point.source.text, day: formatDay(point.source.seenOn, "day", locale) });
}

/** Numbered as in the letter, and named by their place unless the victim is a child. */
function Items({ items, isMasked }: Pick<Workbench, "items"> & { readonly isMasked: boolean }) {
  const t = useTranslations();
  return (
    <div className="sm:col-span-2">
      <Fieldset name="item" legend={t("compose.choose.items")}>
        {items.map((item, index) => (
          <Checkbox
            key={item.id}
            id={`item-${index}`}
            name="item"
            value={item.id}
            defaultChecked={item.isCovered}
            label={t("compose.choose.item", { number: index + 1, kind: t(`item.kinds.${item.kind}`) })}
            hint={isMasked ? undefined : <span className="break-all">{defang(item.raws[0] ?? item.canonicalKey ?? "")}</span>}
          />
        ))}
      </Fieldset>
    </div>
  );
}
