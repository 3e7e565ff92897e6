import { DEFAULT_ZONE } from "./locales";

/** The zones of the IANA database that this machine knows, by name; the organisation's own first. */
export function timeZones(): string[] {
  const others = Intl.supportedValuesOf("timeZone").filter((zone) => zone !== DEFAULT_ZONE && zone !== "UTC");
  return [DEFAULT_ZONE, "UTC", ...others];
}
