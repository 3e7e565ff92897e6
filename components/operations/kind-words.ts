import { useTranslations } from "next-intl";

/** What kind of message, in words; one of a later version is named rather than hidden. */
export function useKindWords(): (kind: string) => string {
  const t = useTranslations("operations.messages");
  return (kind) => {
    const key = `kinds.${kind}` as "kinds.case_news";
    return t.has(key) ? t(key) : t("unknownKind", { kind });
  };
}
