import { useTranslations } from "next-intl";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import { Time } from "../ui/time";

/** The dates under the two ends of a bar. */
export function SilenceEnds({ bar, zone }: { readonly bar: SilenceBar; readonly zone?: string }) {
  const t = useTranslations("silence");
  return (
    <div className="flex justify-between gap-4 px-2 text-[0.94rem] leading-snug">
      <p>
        <span className="block font-semibold">
          <Time at={bar.from} zone={zone} />
        </span>
        <span className="text-muted">{t("firstNotice")}</span>
      </p>
      <p className="text-right">
        <span className="block font-semibold">
          <Time at={bar.to} zone={zone} />
        </span>
        <span className="text-muted">{t(endKey(bar))}</span>
      </p>
    </div>
  );
}

/** Removal is not an answer (DESIGN section 4), so the two ends are told apart. */
function endKey(bar: SilenceBar) {
  if (bar.isOpen) return "now";
  if (!bar.marks.some((mark) => mark.kind === "removal")) return "end";
  return bar.answers === 0 ? "removedUnanswered" : "removedEnd";
}
