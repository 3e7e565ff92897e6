import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import type { RootWords } from "../case/root-words";

/** A policy as a reader is told of it: one that ships by what it is for, in their language; one of our own by the name it was given. */
export function policyName({ key, name }: { readonly key: string; readonly name?: string }, t: RootWords): string {
  const severity = SEVERITIES.find((candidate) => key === `preset.${candidate}`);
  if (severity !== undefined) return t("clockPage.presets.own", { severity });
  const category = CATEGORIES.find((candidate) => key === `preset.${candidate}`);
  if (category !== undefined) return t("clockPage.presets.platform", { category: t(`category.names.${category}`) });
  return key === "preset.discord_take_it_down" ? t("clockPage.presets.discordTakeItDown") : (name ?? key);
}
