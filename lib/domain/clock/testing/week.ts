import type { BusinessHours } from "../business-hours";

const NINE_TO_FIVE = [{ from: "09:00", to: "17:00" }];

/** Monday to Friday, 9:00 to 17:00, on the wall clock of a zone: the calendar that the numbered SLA cases mean where they name none. */
export function officeWeek(timeZone: string): BusinessHours {
  const weekdays = Array.from({ length: 5 }, () => NINE_TO_FIVE);
  return { timeZone, weekly: [...weekdays, [], []], holidays: [], exceptions: {} };
}
