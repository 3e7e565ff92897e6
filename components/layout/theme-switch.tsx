import { useTranslations } from "next-intl";
import { THEMES, type Theme } from "./theme";

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly action: (form: FormData) => Promise<void>;
}

/** Three looks, the one in use pressed. A plain form post before any script. */
export function ThemeSwitch({ theme, action }: ThemeSwitchProps) {
  const t = useTranslations("layout");
  return (
    <form action={action} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span id="theme-label">{t("theme")}</span>
      <span role="group" aria-labelledby="theme-label" className="flex flex-wrap rounded-control border border-edge">
        {THEMES.map((option) => (
          <button
            key={option}
            type="submit"
            name="theme"
            value={option}
            aria-pressed={option === theme}
            className="min-h-[36px] cursor-pointer px-3 hover:text-accent aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-ground"
          >
            {t(`themes.${option}`)}
          </button>
        ))}
      </span>
    </form>
  );
}
