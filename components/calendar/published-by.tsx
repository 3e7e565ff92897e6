import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import { isShipped } from "@/lib/domain/policy/preset-calendars";
import type { CalendarVersion } from "@/lib/domain/policy/policy";

/** Which version this is, from when on it holds and by whose hand. One that ships has neither day nor hand. */
export function PublishedBy({ version }: { readonly version: CalendarVersion }) {
  const t = useTranslations("calendars");
  return (
    <>
      {t("version", { version: version.version })},{" "}
      {isShipped(version) ? t("shipped") : t.rich("publishedBy", { day: () => <Time at={version.validFrom} style="minute" />, author: version.author })}
    </>
  );
}
