import { CATEGORIES, SEVERITIES, type Category } from "@/lib/domain/law/category";
import { PRESETS } from "@/lib/domain/policy/presets";

/** Any translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type PolicyNameWords = (
  key: "clockPage.presets.own" | "clockPage.presets.platform" | "clockPage.presets.discordTakeItDown" | `category.names.${Category}`,
  values?: Record<string, string>,
) => string;

/**
 * A policy as a reader is told of it: one that ships by what it is for, in their language, until somebody publishes it under a name of their own;
 * any other by the name it was given. A key alone stands for the policy as it shipped.
 */
export function policyName({ key, name }: { readonly key: string; readonly name?: string }, t: PolicyNameWords): string {
  const shipped = PRESETS.find((preset) => preset.key === key);
  const isAsShipped = shipped !== undefined && (name === undefined || name === shipped.name);
  return (isAsShipped ? presetName(key, t) : null) ?? name ?? key;
}

function presetName(key: string, t: PolicyNameWords): string | null {
  const severity = SEVERITIES.find((candidate) => key === `preset.${candidate}`);
  if (severity !== undefined) return t("clockPage.presets.own", { severity });
  const category = CATEGORIES.find((candidate) => key === `preset.${candidate}`);
  if (category !== undefined) return t("clockPage.presets.platform", { category: t(`category.names.${category}`) });
  return key === "preset.discord_take_it_down" ? t("clockPage.presets.discordTakeItDown") : null;
}
