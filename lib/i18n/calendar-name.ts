import { PRESET_CALENDARS } from "@/lib/domain/policy/preset-calendars";

const SHIPPED_NAMES = { "preset.paris_office": "calendars.presets.paris_office" } as const;

/** Any translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type CalendarNameWords = (key: (typeof SHIPPED_NAMES)[keyof typeof SHIPPED_NAMES]) => string;

/** What a calendar is called: one that ships in the reader's language, until somebody publishes it under a name of their own. */
export function calendarName({ key, name }: { readonly key: string; readonly name: string }, t: CalendarNameWords): string {
  const isAsShipped = PRESET_CALENDARS.some((shipped) => shipped.key === key && shipped.name === name);
  return isAsShipped && key in SHIPPED_NAMES ? t(SHIPPED_NAMES[key as keyof typeof SHIPPED_NAMES]) : name;
}
