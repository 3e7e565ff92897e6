import "@fontsource-variable/source-sans-3/wght.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SkipLink } from "@/components/layout/skip-link";
import { THEME_COOKIE, toTheme } from "@/components/layout/theme";
import { clientMessages } from "@/lib/i18n/client-messages";
import { chooseLocale, chooseTheme } from "./preferences";
import { sessionHeader } from "./session-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  const product = t("product");
  return {
    title: { default: `${product} · ${t("tagline")}`, template: `%s · ${product}` },
    robots: { index: false, follow: false },
    // Long numbers on our pages are identifiers, not telephones to ring.
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffdf9" },
    { media: "(prefers-color-scheme: dark)", color: "#221f1b" },
  ],
};

/** The frame of every page. The theme is set here, on the server, so that no page flashes in the wrong one. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("layout");
  const theme = toTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={locale} data-theme={theme}>
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={clientMessages(locale)}>
          <SkipLink label={t("skipToContent")} />
          <SiteHeader {...await sessionHeader()} chooseLocale={chooseLocale} />
          <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 pt-8 outline-none sm:px-6 sm:pt-10">
            {children}
          </main>
          <SiteFooter theme={theme} chooseTheme={chooseTheme} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
