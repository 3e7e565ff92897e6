/** How the app may look: as the device asks, or as the person chose. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "relance_theme";

/** The kept choice; anything else follows the device. */
export function toTheme(kept: string | undefined): Theme {
  return THEMES.find((theme) => theme === kept) ?? "system";
}
