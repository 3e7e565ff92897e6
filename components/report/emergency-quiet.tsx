import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The two numbers in one line, always there and never loud (DESIGN section 5, rule 5). */
export function EmergencyQuiet() {
  const t = useTranslations("reportForm.danger");
  const dialling = (number: string) => (chunks: ReactNode) => (
    <a href={`tel:${number}`} className="-mx-1 inline-block min-w-[28px] px-1 text-center font-bold text-late underline decoration-1 underline-offset-4 hover:decoration-2">
      {chunks}
    </a>
  );
  return <p className="border-l-4 border-late bg-late-soft px-4 py-2.5">{t.rich("quiet", { police: dialling("17"), europe: dialling("112") })}</p>;
}
