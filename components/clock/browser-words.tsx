import { NextIntlClientProvider, useLocale, useMessages, useTimeZone } from "next-intl";
import type { ReactNode } from "react";

/** Around what counts on: the words that counting needs in the browser, and no others. */
export function BrowserWords({ children }: { readonly children: ReactNode }) {
  const { clock, time } = useMessages();
  const words = { clock: { wordings: clock.wordings, passed: clock.passed }, time: { spans: time.spans } };
  return (
    <NextIntlClientProvider locale={useLocale()} timeZone={useTimeZone()} messages={words}>
      {children}
    </NextIntlClientProvider>
  );
}
