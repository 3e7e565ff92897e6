import type { Clock } from "@/lib/domain/clock/clock";
import type { ClockChange } from "@/lib/domain/clock/rebased-clocks";
import { clockName } from "../case/clock-name";
import type { RootWords } from "../case/root-words";
import type { ShownPreview } from "./shown-preview";

/** What would come of a draft, as the preview found it. */
export interface Effect {
  readonly version: { readonly validFrom: Date };
  readonly governed: number;
  readonly released: number;
  readonly cases: readonly { readonly reference: string; readonly clocks: readonly ClockChange[] }[];
  readonly read: number;
  readonly isAll: boolean;
}

export interface PreviewSetting {
  readonly digest: string;
  /** Whether somebody pressed "publish" on what they had not looked at. */
  readonly isAnew: boolean;
  /** Whether the reader may be shown cases at all. */
  readonly maySeeCases: boolean;
  readonly t: RootWords;
  readonly when: (at: Date) => string;
}

/** What a draft would do, in the reader's words. */
export function previewWords(effect: Effect, { digest, isAnew, maySeeCases, t, when }: PreviewSetting): ShownPreview {
  const { version, governed, released } = effect;
  return {
    digest,
    sentences: [
      ...(isAnew ? [t("policies.preview.anew")] : []),
      `${t("policies.preview.unsaved")} ${t("policies.preview.begins", { when: when(version.validFrom) })}`,
      t("policies.preview.governed", { count: governed }),
      ...(released === 0 ? [] : [t("policies.preview.released", { count: released })]),
      ...(governed + released === 0 ? [] : [t("policies.preview.keeps"), ...appliedWords(effect, maySeeCases, t)]),
    ],
    cases: effect.cases.map(({ reference, clocks }) => ({ reference, changes: clocks.map((change) => changeWords(change, t, when)), late: lateOf(clocks) })),
  };
}

function appliedWords({ cases, read, isAll }: Effect, maySeeCases: boolean, t: RootWords): string[] {
  if (!maySeeCases) return [t("policies.preview.hidden")];
  const late = cases.reduce((total, { clocks }) => total + lateOf(clocks), 0);
  const said = cases.length === 0 ? t("policies.preview.none") : t("policies.preview.some", { cases: cases.length, late });
  return [said, ...(isAll ? [] : [t("policies.preview.cut", { read })])];
}

function lateOf(clocks: readonly ClockChange[]): number {
  return clocks.filter(({ isLateAtOnce }) => isLateAtOnce).length;
}

function changeWords({ before, after, dueBefore, dueAfter }: ClockChange, t: RootWords, when: (at: Date) => string): string {
  const [from, to] = [dueBefore && when(dueBefore), dueAfter && when(dueAfter)];
  if (from === null) return t("policies.preview.added", { ...names(after, t), after: to ?? "" });
  if (to === null) return t("policies.preview.dropped", { ...names(before, t), before: from });
  const isSameDue = dueBefore?.getTime() === dueAfter?.getTime();
  return isSameDue ? t("policies.preview.other", { ...names(after, t), after: to }) : t("policies.preview.due", { ...names(after, t), before: from, after: to });
}

function names(clock: Clock | null, t: RootWords): { clock: string; basis: string } {
  return clock === null ? { clock: "", basis: "" } : { clock: clockName(clock, t), basis: t(`clock.bases.${clock.basis}`) };
}
