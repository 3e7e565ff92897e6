import type { ToldStep } from "@/lib/domain/report/told-step";
import type { Messages } from "./messages-en";

/** Any translator of all messages: next-intl's in a page, `translatorFor` elsewhere. */
export type ToldWords = (key: `told.steps.${keyof Messages["told"]["steps"]}`, values?: Record<string, string | number>) => string;

/** A step in plain words, and how long it was waited for where that was counted. Nothing of it says what was reported. */
export function toldSentence({ code, params }: Pick<ToldStep, "code" | "params">, words: ToldWords): string {
  const sentence = words(`told.steps.${code}`, params);
  const { days } = params;
  return days === undefined || code === "silence" ? sentence : `${sentence} ${words("told.steps.answeredAfter", { days })}`;
}
