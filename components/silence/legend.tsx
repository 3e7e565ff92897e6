import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import { Hatch } from "./hatch";
import { MarkGlyph } from "./mark-glyph";
import { MEASURES } from "./sizes";

type Kind = SilenceMark["kind"];

const SENT: readonly Kind[] = ["notice", "follow_up", "escalation", "press"];
/** Always shown, at zero too: that there was no answer is the point of the picture. */
const CAME_BACK: readonly Kind[] = ["receipt", "answer"];

/** How to read the bar, with how many of each. Kinds that do not occur are left out, answers and receipts never. */
export function SilenceLegend({ bar }: { readonly bar: SilenceBar }) {
  const t = useTranslations("silence");
  const count = (kind: Kind) => bar.marks.filter((mark) => mark.kind === kind).length;
  return (
    <dl className="mt-4 grid gap-x-8 gap-y-2 border-t border-line pt-3 text-[0.94rem] leading-snug sm:grid-cols-[auto_auto_1fr]">
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
      <Group title={t("outcome")}>
        {bar.stretches.length > 0 && <StretchEntry />}
        {count("removal") > 0 && <MarkEntry kind="removal" count={count("removal")} />}
      </Group>
    </dl>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 sm:block">
      <dt className="w-full text-muted sm:mb-1">{title}</dt>
      {children}
    </div>
  );
}

function MarkEntry({ kind, count }: { readonly kind: Kind; readonly count: number }) {
  const t = useTranslations("silence");
  const measures = MEASURES.row;
  const isBelow = kind === "receipt" || kind === "answer";
  const isSingular = kind === "notice" || kind === "press" || kind === "removal";
  return (
    <dd className="flex items-center gap-2">
      <svg aria-hidden width="18" height="22" className="shrink-0 overflow-visible">
        <g transform={`translate(${kind === "press" ? 13 : 9} ${isBelow ? 5 : 14})`}>
          <MarkGlyph kind={kind} measures={{ ...measures, band: isBelow ? measures.band : 5 }} />
        </g>
      </svg>
      <span>
        {(!isSingular || count > 1) && <strong className="font-semibold">{count} </strong>}
        {t(`marks.${kind}`, { count })}
      </span>
    </dd>
  );
}

function StretchEntry() {
  const t = useTranslations("silence");
  const pattern = useId();
  return (
    <dd className="flex items-center gap-2">
      <svg aria-hidden width="26" height="10" className="shrink-0">
        <Hatch id={pattern} step={MEASURES.row.hatch} />
        <rect width="26" height="10" fill={`url(#${pattern})`} />
        <path d="M0 .5H26M0 9.5H26" stroke="var(--silence)" />
      </svg>
      {t("stretch")}
    </dd>
  );
}
