import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** DESIGN section 5, rule 5: before anything else, and in one line. The numbers can be pressed on a phone. */
export function EmergencyLine() {
  const t = useTranslations("home");
  const number = (digits: string) => (chunks: ReactNode) => (
    <a href={`tel:${digits}`} className="-mx-1 inline-block min-w-[28px] px-1 text-center font-bold text-late underline decoration-1 underline-offset-4 hover:decoration-2">
      {chunks}
    </a>
  );
  return (
    <p className="border-l-4 border-late bg-late-soft px-4 py-2.5">
      <strong className="font-semibold text-late">{t("emergencyTitle")}</strong>{" "}
      {t.rich("emergencyText", { police: number("17"), europe: number("112") })}
    </p>
  );
}
