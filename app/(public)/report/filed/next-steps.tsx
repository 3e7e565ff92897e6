import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { allowancesFor, severityFor } from "@/lib/domain/law/case-allowances";
import { spanWords } from "@/lib/i18n/relative-time";
import type { FiledNote } from "../filed-note";

/** Who does what by when, as the presets promise it for a report of this kind (LAW section 7: our policy, not law). */
export function NextSteps({ note }: { readonly note: FiledNote }) {
  const t = useTranslations("reportForm.filed");
  const time = useTranslations("time");
  const allowances = allowancesFor(note.category, severityFor(note.category, note.lifeSafety));
  const readBy = new Date(new Date(note.filedAt).getTime() + allowances.triage);
  const steps: ReactNode[] = [
    t.rich("read", { time: () => <Time at={readBy} style="minute" /> }),
    ...(note.isNotified ? [t("alreadyNotified")] : [t("notify", { span: spanWords(allowances.notify, time) }), t("answer", { span: spanWords(allowances.answer, time) })]),
  ];
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-title">
        {t("nextTitle")}
      </h2>
      {note.joined ? (
        <p className="mt-2 max-w-[40rem]">{t("joinedNext")}</p>
      ) : (
        <ol className="mt-3 max-w-[40rem] list-decimal space-y-2 pl-6 marker:font-semibold">
          {steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
