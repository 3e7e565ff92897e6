import type { Scope } from "@/lib/domain/policy/policy";
import { describeScope, type ScopeField, type ScopePart } from "@/lib/domain/policy/scope";
import type { RootWords } from "../case/root-words";

/** For which cases a policy is, in words: the values of each trait it names, one trait after the other. */
export function scopeWords(scope: Scope, t: RootWords): string {
  const parts = describeScope(scope).map((part) => valueWords(part, t).join(", "));
  return parts.length === 0 ? t("policies.scope.all") : parts.join(" · ");
}

/** The values of one trait, in words. */
export function valueWords(part: ScopePart, t: RootWords): string[] {
  switch (part.field) {
    case "platform":
      return part.values.map((value) => t(`platform.names.${value}`));
    case "category":
      return part.values.map((value) => t(`category.names.${value}`));
    case "severity":
      return part.values.map((value) => `${value} (${t(`severity.names.${value}`)})`);
    case "surface":
      return part.values.map((value) => t(`item.surfaces.${value}`));
    case "notifier":
      return part.values.map((value) => t(`clock.notifiers.${value}`));
  }
}

/** Values as they stand in a change of a policy: plain strings that were checked when the version was saved. */
export function listedWords(field: ScopeField, values: readonly string[] | null, t: RootWords): string {
  return values === null ? t("policies.scope.any") : valueWords({ field, values } as unknown as ScopePart, t).join(", ");
}
