import type { ClockView } from "../clock/clock-view";
import { isNotifyAgain } from "../clock/clock-wording";
import type { RootWords } from "./root-words";

/** What a clock is called: by what is owed. */
export function clockName(clock: Pick<ClockView, "kind" | "ordinal">, t: RootWords): string {
  return isNotifyAgain(clock) ? t("clock.notifyAgain") : t(`clock.kinds.${clock.kind}`);
}
