import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import { Hatch } from "./hatch";
import { MarkGlyph } from "./mark-glyph";
import { LEGEND_MEASURES } from "./sizes";

type Kind = SilenceMark["kind"];

const SENT: readonly Kind[] = ["notice", "follow_up", "escalation", "press"];
/** Always shown, at zero too: that there was no answer is the point of the picture. */
const CAME_BACK: readonly Kind[] = ["receipt", "answer"];

/** How to read the bar, with how many of each. Kinds that do not occur are left out, answers and receipts never. */
export function SilenceLegend({ bar }: { readonly bar: SilenceBar }) {
  const t = useTranslations("silence");
  const count = (kind: Kind) => bar.marks.filter((mark) => mark.kind === kind).length;
  const isRemoved = count("removal") > 0;
  return (
    <dl className="mt-5 grid gap-x-12 gap-y-3 border-t border-line pt-3.5 leading-snug sm:grid-cols-[auto_auto_1fr]">
      <Group title={t("us")}>
        {SENT.filter((kind) => count(kind) > 0).map((kind) => (
          <MarkEntry key={kind} kind={kind} count={count(kind)} />
        ))}
      </Group>
      <Group title={t("them")}>
        {CAME_BACK.map((kind) => (
          <MarkEntry key={kind} kind={kind} count={count(kind)} />
        ))}
      </Group>
      {(bar.stretches.length > 0 || isRemoved) && (
        <Group title={t("line")}>
          {bar.stretches.length > 0 && <StretchEntry />}
          {isRemoved && <MarkEntry kind="removal" count={count("removal")} />}
        </Group>
      )}
    </dl>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-0.5 sm:block">
      <dt className="w-full text-[0.94rem] text-muted">{title}</dt>
      {children}
    </div>
  );
}

/** Where a mark's own origin lies in its box of 24 by 24, so that all of them stand in the middle. */
const ORIGINS: Readonly<Record<Kind, readonly [number, number]>> = {
  notice: [12, 15],
  follow_up: [12, 15],
  escalation: [12, 15],
  press: [18, 15],
  receipt: [12, 4.5],
  answer: [12, 4],
  removal: [12, 9],
};

function MarkEntry({ kind, count }: { readonly kind: Kind; readonly count: number }) {
  const t = useTranslations("silence.legend");
  return (
    <dd className="flex items-center gap-2 sm:mt-1">
      <svg aria-hidden width="24" height="24" className="shrink-0 overflow-visible">
        <g transform={`translate(${ORIGINS[kind].join(" ")})`}>
          <MarkGlyph kind={kind} measures={LEGEND_MEASURES} />
        </g>
      </svg>
      <span>{t.rich(kind, { count, n: (chunks) => <strong className="font-semibold">{chunks}</strong> })}</span>
    </dd>
  );
}

function StretchEntry() {
  const t = useTranslations("silence.legend");
  const pattern = useId();
  return (
    <dd className="flex items-center gap-2 sm:mt-1">
      <svg aria-hidden width="24" height="24" className="shrink-0">
        <Hatch id={pattern} step={LEGEND_MEASURES.hatch} />
        <rect y="6" width="24" height="12" fill={`url(#${pattern})`} />
        <path d="M0 6.5H24M0 17.5H24" stroke="var(--silence)" />
      </svg>
      {t("stretch")}
    </dd>
  );
}
