import { useTranslations } from "next-intl";
import { withLaw } from "@/lib/i18n/law-of-clock";
import { factsOf, type ClockView } from "./clock-view";
import { isNotifyAgain } from "./clock-wording";
import { ExactTime } from "./exact-time";
import { LiveChip } from "./live-chip";

interface ClockChipProps {
  readonly clock: ClockView;
  readonly now: Date;
  /** IANA zone of the exact instant; the organisation's where left out. */
  readonly zone?: string;
}

/** One deadline: what is due, how it stands, whose it is and by what right. Stands within `LiveClocks`. */
export function ClockChip({ clock, now, zone }: ClockChipProps) {
  const t = useTranslations("clock");
  const law = useTranslations("law.statutes");
  const title = withLaw(isNotifyAgain(clock) ? t("notifyAgain") : t(`kinds.${clock.kind}`), clock, law);
  const ownership = `${t(`owners.${clock.owner}`)}, ${t(`bases.${clock.basis}`)}`;
  return <LiveChip clock={factsOf(clock)} now={now} title={title} ownership={ownership} exact={<ExactTime clock={clock} name={title} zone={zone} within="chip" />} />;
}
