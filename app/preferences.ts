"use server";

import { cookies } from "next/headers";
import { THEME_COOKIE, toTheme } from "@/components/layout/theme";
import { currentActor } from "@/lib/auth/current-actor";
import { setLocaleCommand } from "@/lib/commands/person/set-locale";
import { run } from "@/lib/commands/run";
import { holds } from "@/lib/domain/access/permissions";
import { isLocale, LOCALE_COOKIE, type Locale } from "@/lib/i18n/locales";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";

const A_YEAR = 365 * 24 * 60 * 60;
const KEPT = { path: "/", maxAge: A_YEAR, sameSite: "lax", httpOnly: true } as const;

/** Keeps the language of this person; the page is drawn again in it. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, KEPT);
  await keepOnAccount(locale);
}

/** Mail is written in the account's language. The page changes its own even while the account cannot be reached. */
async function keepOnAccount(locale: Locale): Promise<void> {
  try {
    const actor = await currentActor();
    if (holds(actor, "settings.own")) await run(setLocaleCommand, { locale }, actor);
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
  }
}

/** Keeps the look of the app for this person. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get("theme");
  (await cookies()).set(THEME_COOKIE, toTheme(typeof theme === "string" ? theme : undefined), KEPT);
}
