import type { RootWords } from "@/components/case/root-words";
import type { Owed } from "@/lib/domain/notice/owed-by-platform";

/** What is owed, said to whoever owes it; `when` is the due time as their page writes it. */
export function owedSentence({ kind, state }: Owed, when: string, t: RootWords): string {
  return state === "paused" || state === "done" ? t(`notices.owed.${kind}.${state}`) : t(`notices.owed.${kind}.${state}`, { when });
}
