import { lateDayOf, percentOf, type ThresholdName } from "@/lib/domain/clock/threshold";
import type { RootWords } from "../case/root-words";

/** What a clock announces, in words that follow the clock's name. */
export function momentWords(name: ThresholdName, t: RootWords): string {
  const percent = percentOf(name);
  if (percent !== null) return t("clock.moments.percent", { percent });
  const days = lateDayOf(name);
  return days === null ? t("clock.moments.pauseOver") : t("clock.moments.late", { days });
}
