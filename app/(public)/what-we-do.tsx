import { useTranslations } from "next-intl";

const POINTS = [
  ["howReceiptTitle", "howReceipt"],
  ["howChaseTitle", "howChase"],
  ["howRecordTitle", "howRecord"],
] as const;

/** Three things Relance does about the silence, each in two lines. */
export function WhatWeDo() {
  const t = useTranslations("home");
  return (
    <section aria-labelledby="how" className="mt-14 sm:mt-20">
      <h2 id="how" className="text-title">
        {t("howTitle")}
      </h2>
      <ul className="mt-4 grid gap-x-10 border-t-2 border-ink md:grid-cols-3">
        {POINTS.map(([title, text]) => (
          <li key={title} className="border-b border-line py-4 md:border-b-0">
            <h3 className="text-lg font-semibold">{t(title)}</h3>
            <p className="mt-1 text-muted">{t(text)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
