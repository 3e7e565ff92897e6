import { useTranslations } from "next-intl";
import type { ToldStep } from "@/lib/domain/report/told-step";
import { toldSentence } from "@/lib/i18n/told-sentence";
import { Time } from "../ui/time";

/** Every step of a case in plain words, in the order of the world. A receipt says of itself that it is no answer. */
export function WhatHappened({ steps }: { readonly steps: readonly ToldStep[] }) {
  const t = useTranslations("told");
  const words = useTranslations();
  return (
    <section aria-labelledby="happened">
      <h2 id="happened" className="text-title">
        {t("title")}
      </h2>
      {steps.length === 0 ? (
        <p className="mt-2 text-muted">{t("empty")}</p>
      ) : (
        <ol className="mt-3 grid">
          {steps.map((step, index) => (
            <li key={index} className="grid gap-x-6 gap-y-0.5 border-t border-line py-2.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <span className="text-muted">
                <Time at={step.at} style="minute" />
              </span>
              <span className={step.code === "silence" ? "font-semibold" : undefined}>{toldSentence(step, words)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
