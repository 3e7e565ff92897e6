import { useTranslations } from "next-intl";
import { Fact } from "@/components/ui/fact";
import type { MeasuredWait } from "@/lib/domain/directory/measured-wait";
import { roughLength } from "@/lib/domain/directory/rough-length";
import type { RootWords } from "../case/root-words";

interface MeasuredWaitsProps {
  readonly measured: { readonly acknowledge: MeasuredWait; readonly answer: MeasuredWait };
}

/** How long a platform took, as measured here. A median never stands without the number of cases it is of. */
export function MeasuredWaits({ measured }: MeasuredWaitsProps) {
  const t = useTranslations();
  const isUsed = countOf(measured.answer) + countOf(measured.acknowledge) > 0;
  return (
    <section aria-labelledby="measured">
      <h2 id="measured" className="text-title">
        {t("directory.measured.title")}
      </h2>
      {isUsed ? (
        <>
          <p className="mt-2 max-w-[44rem] text-muted">{t("directory.measured.lead")}</p>
          <dl className="mt-3 grid gap-4">
            <Fact name={t("directory.measured.acknowledge")}>{waitWords(measured.acknowledge, t)}</Fact>
            <Fact name={t("directory.measured.answer")}>{waitWords(measured.answer, t)}</Fact>
          </dl>
        </>
      ) : (
        <p className="mt-2 text-muted">{t("directory.measured.nothing")}</p>
      )}
    </section>
  );
}

function countOf({ ended, open, unanswered }: MeasuredWait): number {
  return ended + open + unanswered;
}

function waitWords({ ended, open, unanswered, medianMs, p90Ms }: MeasuredWait, t: RootWords): string {
  const first = medianMs === null || p90Ms === null ? t("directory.measured.never") : t("directory.measured.median", { count: ended, length: lengthWords(medianMs, t), most: lengthWords(p90Ms, t) });
  const rest = [...(open > 0 ? [t("directory.measured.open", { count: open })] : []), ...(unanswered > 0 ? [t("directory.measured.unanswered", { count: unanswered })] : [])];
  return [first, ...rest].join(" · ");
}

function lengthWords(ms: number, t: RootWords): string {
  const { amount, unit } = roughLength(ms);
  return t(`policies.lengths.${unit}`, { count: amount });
}
