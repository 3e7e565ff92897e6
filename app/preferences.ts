"use server";

import { cookies } from "next/headers";
import { THEME_COOKIE, toTheme } from "@/components/layout/theme";
import { isLocale, LOCALE_COOKIE } from "@/lib/i18n/locales";

const A_YEAR = 365 * 24 * 60 * 60;
const KEPT = { path: "/", maxAge: A_YEAR, sameSite: "lax", httpOnly: true } as const;

/** Keeps the language of this person; the page is drawn again in it. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, KEPT);
}

/** Keeps the look of the app for this person. */
export async function chooseTheme(form: FormData): Promise<void> {
  (await cookies()).set(THEME_COOKIE, toTheme(String(form.get("theme"))), KEPT);
}
