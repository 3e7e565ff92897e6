import { useTranslations } from "next-intl";
import { withLaw } from "@/lib/i18n/law-of-clock";
import { factsOf, type ClockView } from "../clock/clock-view";
import { isNotifyAgain } from "../clock/clock-wording";
import { ExactTime } from "../clock/exact-time";
import { LiveClocks } from "../clock/live-clocks";
import { LiveLine } from "../clock/live-line";

interface ClockLinesProps {
  readonly clocks: readonly (ClockView & { readonly id: string })[];
  readonly now: Date;
}

/** Every deadline as a sentence: who has to do what, how it stands, and by what right. */
export function ClockLines({ clocks, now }: ClockLinesProps) {
  return (
    <LiveClocks>
      <ul className="grid">
        {clocks.map((clock) => (
          <li key={clock.id} className="border-t border-line">
            <ClockLine clock={clock} now={now} />
          </li>
        ))}
      </ul>
    </LiveClocks>
  );
}

function ClockLine({ clock, now }: { readonly clock: ClockView; readonly now: Date }) {
  const t = useTranslations("receipt");
  const law = useTranslations("law.statutes");
  const title = withLaw(isNotifyAgain(clock) ? t("notifyAgain") : t(`clocks.${clock.kind}`), clock, law);
  const exact = <ExactTime clock={clock} name={title} within="line" />;
  return <LiveLine clock={factsOf(clock)} now={now} title={title} basis={t(`bases.${clock.basis}`)} exact={exact} />;
}
