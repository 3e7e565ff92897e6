import "server-only";
import { NextResponse } from "next/server";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { translatorFor } from "@/lib/i18n/translator";

/** The page shown while the database is away: 503, in the reader's language, leaning on nothing that could be away too. */
export function awayPage(acceptLanguage: string | null): NextResponse {
  const locale = negotiateLocale(undefined, acceptLanguage);
  const t = translatorFor(locale);
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${t("errors.awayTitle")} · Relance</title>
<style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem}</style>
</head><body><main><h1>${t("errors.awayTitle")}</h1><p>${t("errors.awayText")}</p></main></body></html>`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Retry-After": "5", "Cache-Control": "no-store" };
  return new NextResponse(html, { status: 503, headers });
}
