import { useTranslations } from "next-intl";
import type { GuessSettling } from "@/components/response/guess-box";
import { MarkGlyph } from "@/components/silence/mark-glyph";
import { LEGEND_MEASURES } from "@/components/silence/sizes";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isAnswer } from "@/lib/domain/response/kind";
import { isReceiptMissing } from "@/lib/domain/silence/missing-receipt";
import type { SilenceMark } from "@/lib/domain/silence/silence-bar";
import { ExchangeGlance } from "./exchange-glance";
import { NoticeEntry } from "./exchange-notice";
import { ResponseEntry } from "./exchange-response";
import { exchangeEntries, type ExchangeEntry } from "./exchange-entries";
import { StepEntry } from "./exchange-step";

interface ExchangeProps {
  readonly view: CaseView;
  readonly now: Date;
  /** Within how many minutes this platform usually acknowledges; null where it is not known. */
  readonly usualReceiptMinutes: number | null;
  /** How a guess is settled; null where the reader may not. */
  readonly settling: GuessSettling | null;
}

/** Everything that went out and came back, in the order of the world, under the marks of the silence bar. */
export function Exchange({ view, now, usualReceiptMinutes, settling }: ExchangeProps) {
  const t = useTranslations("caseFile.exchange");
  const entries = exchangeEntries(view);
  const missingMinutes = (entry: ExchangeEntry) =>
    entry.type === "notice" && entry.notice.recipient === "platform" && entry.notice.undelivered === null && isReceiptMissing(entry.notice, view.responses, usualReceiptMinutes, now)
      ? usualReceiptMinutes
      : null;
  return (
    <section aria-labelledby="exchange">
      <h2 id="exchange" className="text-title">
        {t("title")}
      </h2>
      <ExchangeGlance view={view} />
      {entries.length === 0 && <p className="mt-2 text-muted">{t("empty")}</p>}
      <ol className="mt-2 grid">
        {entries.map((entry) => (
          <li key={entry.id} className="grid grid-cols-[1.9rem_minmax(0,1fr)] gap-x-2 border-t border-line py-3">
            <Mark kind={markOf(entry)} />
            <div className="min-w-0">
              <Entry entry={entry} view={view} settling={settling} missingMinutes={missingMinutes(entry)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly entry: ExchangeEntry;
  readonly view: CaseView;
  readonly missingMinutes: number | null;
  readonly settling: GuessSettling | null;
}

function Entry({ entry, view, missingMinutes, settling }: EntryProps) {
  if (entry.type === "notice") {
    const problems = view.deliveryProblems.filter(({ noticeId }) => noticeId === entry.notice.id);
    return <NoticeEntry entry={entry} problems={problems} missingMinutes={missingMinutes} isReceiptOwed={view.hasReceiptDuty} />;
  }
  if (entry.type === "response") return <ResponseEntry entry={entry} settling={settling} />;
  return <StepEntry entry={entry} />;
}

/** The sign that the same thing has on the bar; nothing for what the bar does not draw. */
function markOf(entry: ExchangeEntry): SilenceMark["kind"] | null {
  switch (entry.type) {
    case "notice":
      if (entry.notice.recipient !== "platform") return entry.notice.recipient === "press" ? "press" : "escalation";
      return entry.isFirst ? "notice" : "follow_up";
    case "response":
      return isAnswer(entry.response.kind) ? "answer" : "receipt";
    case "escalation":
      return entry.step.rung === "press" ? "press" : "escalation";
    case "claim":
    case "check":
      return null;
  }
}

/** As in the legend, but with nothing of the line itself and ticks tall enough to stand alone. */
const MEASURES = { ...LEGEND_MEASURES, band: 0, tick: 16, shortTick: 9 };

const BELOW: readonly SilenceMark["kind"][] = ["receipt", "answer"];

function Mark({ kind }: { readonly kind: SilenceMark["kind"] | null }) {
  return (
    <svg aria-hidden width="24" height="26" className="overflow-visible">
      {kind && (
        <g transform={`translate(${kind === "press" ? 18 : 12} ${BELOW.includes(kind) ? 4 : 20})`}>
          <MarkGlyph kind={kind} measures={MEASURES} />
        </g>
      )}
    </svg>
  );
}
