import type { ClockMove } from "@/lib/domain/clock/clock-moves";
import { spanWords, type TimeWords } from "@/lib/i18n/relative-time";
import type { RootWords } from "../case/root-words";
import { policyName } from "@/lib/i18n/policy-name";

interface Words {
  readonly t: RootWords;
  readonly time: TimeWords;
  /** An instant, written for the reader. */
  readonly written: (at: Date) => string;
}

/** What one event changed about a clock, as a sentence. */
export function moveWords(move: ClockMove, { t, time, written }: Words): string {
  switch (move.what) {
    case "undone":
    case "owed_again":
      return t(`clockPage.moves.${move.what}`);
    case "started":
    case "stopped":
    case "abandoned":
    case "pause_ended":
      return t(`clockPage.moves.${move.what}`, { at: written(move.at) });
    case "start_moved":
    case "stop_moved":
      return t(`clockPage.moves.${move.what}`, { from: written(move.from), to: written(move.to) });
    case "reopened":
      return t("clockPage.moves.reopened", { from: written(move.from) });
    case "paused":
      return t("clockPage.moves.paused", { at: written(move.at), reason: t(`clock.pauseReasons.${move.reason}`) });
    case "pause_undone":
      return t("clockPage.moves.pause_undone", { reason: t(`clock.pauseReasons.${move.reason}`) });
    case "terms":
      return t("clockPage.moves.terms", termsValues(move, { t, time }));
    case "due":
      return dueWords(move, { t, written });
  }
}

function dueWords({ from, to }: Extract<ClockMove, { what: "due" }>, { t, written }: Omit<Words, "time">): string {
  if (from !== null && to !== null) return t("clockPage.moves.due", { from: written(from), to: written(to) });
  return to === null ? t("clockPage.moves.dueOpen", { from: from === null ? "" : written(from) }) : t("clockPage.moves.dueKnown", { to: written(to) });
}

function termsValues({ from, to }: Extract<ClockMove, { what: "terms" }>, { t, time }: Omit<Words, "written">) {
  const spans = { from: spanWords(from.ms, time), to: spanWords(to.ms, time) };
  const names = { fromPolicy: policyName(from.policy, t), toPolicy: policyName(to.policy, t) };
  return { ...spans, ...names, fromVersion: from.policy.version, toVersion: to.policy.version };
}
