import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { spanWords } from "@/lib/i18n/relative-time";
import type { FiledNote } from "../filed-note";

/** Who does what by when, as the policy that the case runs by promises it (our policy, not law). */
export function NextSteps({ note }: { readonly note: FiledNote }) {
  const t = useTranslations("reportForm.filed");
  const time = useTranslations("time");
  const { promise } = note;
  const steps: ReactNode[] =
    promise === null
      ? []
      : [
          t.rich("read", { time: () => <Time at={new Date(promise.readBy)} style="minute" /> }),
          ...(note.isNotified ? [t("alreadyNotified")] : [t("notify", { span: spanWords(promise.notifyMs, time) }), t("answer", { span: spanWords(promise.answerMs, time) })]),
        ];
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-title">
        {t("nextTitle")}
      </h2>
      <ol className="mt-3 max-w-[40rem] list-decimal space-y-2 pl-6 marker:font-semibold">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
