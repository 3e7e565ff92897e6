import "server-only";
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { DEFAULT_ZONE, isLocale, LOCALE_COOKIE } from "./locales";
import { MESSAGES } from "./messages";
import { negotiateLocale } from "./negotiate-locale";

/** The language of the request: asked for by the caller, else kept by the person, else wished by the browser. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await requestLocale();
  return { locale, messages: MESSAGES[locale], timeZone: DEFAULT_ZONE };
});

async function requestLocale() {
  const kept = (await cookies()).get(LOCALE_COOKIE)?.value;
  return negotiateLocale(kept, (await headers()).get("accept-language"));
}
