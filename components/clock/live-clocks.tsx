import { NextIntlClientProvider, useLocale, useMessages, useTimeZone } from "next-intl";
import type { ReactNode } from "react";
import { PassedDeadlines } from "./passed-deadlines";

/** Around every list of clocks: the words that counting needs in the browser, and no others, and the line in which a passed deadline is told. */
export function LiveClocks({ children }: { readonly children: ReactNode }) {
  const { clock, time } = useMessages();
  const words = { clock: { wordings: clock.wordings, passed: clock.passed }, time: { spans: time.spans } };
  return (
    <NextIntlClientProvider locale={useLocale()} timeZone={useTimeZone()} messages={words}>
      <PassedDeadlines>{children}</PassedDeadlines>
    </NextIntlClientProvider>
  );
}
