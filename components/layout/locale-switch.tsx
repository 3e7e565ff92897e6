import { useLocale, useTranslations } from "next-intl";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { VisuallyHidden } from "../ui/visually-hidden";

/** Each language by its own name: whoever needs the switch cannot read the other one. */
const NAMES: Readonly<Record<Locale, string>> = { fr: "Français", en: "English" };

interface LocaleSwitchProps {
  /** The server action that keeps the choice; a plain form post before any script. */
  readonly action: (form: FormData) => Promise<void>;
}

/** Both languages, always in view; the one in use is pressed. */
export function LocaleSwitch({ action }: LocaleSwitchProps) {
  const t = useTranslations("layout");
  const current = useLocale();
  return (
    <form action={action} aria-label={t("language")} className="flex">
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === current}
          className="min-h-[44px] min-w-[40px] cursor-pointer px-2 text-muted underline-offset-[0.45em] hover:text-accent aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2"
        >
          <span className="uppercase tracking-wide">{locale}</span>
          <VisuallyHidden> {NAMES[locale]}</VisuallyHidden>
        </button>
      ))}
    </form>
  );
}
