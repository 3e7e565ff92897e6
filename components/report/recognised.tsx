"use client";

import { useLocale, useTranslations } from "next-intl";
import { defang } from "@/lib/domain/item/defang";
import type { Item } from "@/lib/domain/item/item";
import type { Platform } from "@/lib/domain/item/platform";
import { recognise } from "@/lib/domain/item/recognise";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { useOwnZone } from "../action-form/own-zone";
import { shortened } from "./shortened";

interface RecognisedProps {
  readonly raw: string;
  readonly platform?: Platform;
  readonly now: Date;
}

/** What a typed link was taken for, or how to get the exact one. It names the place and never becomes a link to it. */
export function Recognised({ raw, platform, now }: RecognisedProps) {
  const inexact = useTranslations("item.inexact");
  const howTo = useTranslations("platform.findTheLink");
  if (raw.trim() === "") return null;
  const recognition = recognise(raw, { platform, now });
  if (recognition.exact) return <Found item={recognition.item} />;
  return (
    <p className="border-l-4 border-wait bg-wait-soft px-3 py-1.5 text-[0.94rem]">
      {inexact(recognition.reason)} {recognition.platform && howTo(recognition.platform)}
    </p>
  );
}

function Found({ item }: { readonly item: Item }) {
  const t = useTranslations("reportForm.links");
  const platforms = useTranslations("platform.names");
  const locale = useLocale();
  const zone = useOwnZone() || DEFAULT_ZONE;
  const name = shortened(defang(item.canonicalKey.replace(/^url:https:\/\//, "")));
  const what = t(`kinds.${item.kind}`, { platform: platforms(item.platform), surface: item.surface, name });
  const when = item.postedAt === undefined ? null : formatInstant(new Date(item.postedAt), "minute", locale, zone);
  return (
    <p className="flex gap-2 text-[0.94rem] text-done">
      <svg aria-hidden viewBox="0 0 20 20" className="mt-[0.2em] size-4 shrink-0" fill="currentColor">
        <path d="m3.2 10.6 4.4 4.5L17 5.6l-1.5-1.4-7.9 8-3-3z" />
      </svg>
      <span className="min-w-0 break-words">{when === null ? t("recognised", { what }) : t("recognisedPosted", { what, when })}</span>
    </p>
  );
}
