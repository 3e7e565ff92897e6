import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { readOrLeave } from "@/app/read-or-leave";
import { CalendarForm } from "@/components/calendar/calendar-form";
import type { Values } from "@/components/calendar/form-lines";
import { NoticeBox } from "@/components/ui/notice-box";
import type { Option } from "@/components/ui/select";
import { wallTime } from "@/lib/domain/clock/wall-instant";
import { timeZones } from "@/lib/i18n/time-zones";
import { now } from "@/lib/clock";
import { holidayPlacesQuery } from "@/lib/queries/calendar/holiday-places";
import { writeCalendar } from "./actions";

interface WritingPageProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly pathname: string;
  readonly given: Values;
  readonly seen?: { readonly key: string; readonly version: number };
}

/** How many years are loaded unless the reader chooses others: this one and the next two. */
const YEARS_AHEAD = 2;

/** The page on which a calendar is written, new or changed. */
export async function WritingPage({ title, back, pathname, given, seen }: WritingPageProps) {
  const places = await placeOptions(pathname);
  const t = await getTranslations("calendars");
  const zone = given.zone ?? "";
  const start = wallTime(now(), zone);
  const presentYear = Number(start.slice(0, 4));
  const loader = { "load.place": "FR", "load.from": String(presentYear), "load.to": String(presentYear + YEARS_AHEAD) };
  const known = timeZones();
  return (
    <>
      <p>
        <Link href={back.href} className="link inline-flex min-h-[32px] items-center">
          {back.label}
        </Link>
      </p>
      <h1 className="mb-4 mt-1 text-display">{title}</h1>
      <div className="mb-8">
        <NoticeBox title={t("toCome.title")}>
          <p>{t("toCome.text")}</p>
        </NoticeBox>
      </div>
      <FormWords>
        <CalendarForm
          given={{ ...loader, "preview.start": start, ...given }}
          seen={seen}
          places={places}
          zones={known.includes(zone) ? known : [zone, ...known]}
          presentYear={presentYear}
          action={writeCalendar}
          confirmKey={randomUUID()}
        />
      </FormWords>
    </>
  );
}

/** Each country, and after it the parts that have holidays of their own: one list, so that no script has to fill a second. */
async function placeOptions(pathname: string): Promise<Option[]> {
  const locale = (await getLocale()) === "fr" ? "fr" : "en";
  const { countries } = await readOrLeave(holidayPlacesQuery, { locale }, pathname);
  const t = await getTranslations("calendars.form");
  return countries.flatMap(({ code, name, regions }) => [
    { value: code, label: name },
    ...regions.map((region) => ({ value: `${code}.${region.code}`, label: t("placeOf", { country: name, region: region.name }) })),
  ]);
}

/** The words that the fields of this form need in the browser, and no others. */
async function FormWords({ children }: { readonly children: ReactNode }) {
  const { common, errors, calendars } = await getMessages();
  return <NextIntlClientProvider messages={{ common, errors, calendars }}>{children}</NextIntlClientProvider>;
}
