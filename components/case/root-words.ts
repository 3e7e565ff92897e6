import type { useTranslations } from "next-intl";

/** A translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type RootWords = ReturnType<typeof useTranslations<never>>;
