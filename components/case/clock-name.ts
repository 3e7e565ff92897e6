import { withLaw } from "@/lib/i18n/law-of-clock";
import type { ClockView } from "../clock/clock-view";
import { isNotifyAgain } from "../clock/clock-wording";
import type { RootWords } from "./root-words";

/** What a clock is called: by what is owed, and by the law that a removal is owed by. */
export function clockName(clock: Pick<ClockView, "id" | "kind" | "ordinal" | "basis">, t: RootWords): string {
  const name = isNotifyAgain(clock) ? t("clock.notifyAgain") : t(`clock.kinds.${clock.kind}`);
  return withLaw(name, clock, (statute) => t(`law.statutes.${statute}`));
}
