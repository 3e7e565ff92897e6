import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import { isToldLater } from "./exchange-entries";

interface ToldWhenProps {
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  /** Shows both times even where we were told at once, as the log does. */
  readonly isAlwaysBoth?: boolean;
}

/** When it happened; and when we were told, where that was clearly later (DESIGN section 3, occurred at / recorded at). */
export function ToldWhen({ occurredAt, recordedAt, isAlwaysBoth = false }: ToldWhenProps) {
  const t = useTranslations("caseFile.exchange");
  if (!isAlwaysBoth && !isToldLater({ occurredAt, recordedAt })) return <Time at={occurredAt} style="minute" />;
  return (
    <>
      {t.rich("happened", { when: () => <Time at={occurredAt} style="minute" /> })}
      <span className="text-muted"> · {t.rich("recorded", { when: () => <Time at={recordedAt} style="minute" /> })}</span>
    </>
  );
}
