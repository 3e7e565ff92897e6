import { useTranslations } from "next-intl";
import type { ClockFacts } from "@/components/clock/clock-view";
import { ExactTime } from "@/components/clock/exact-time";
import { LiveDue } from "@/components/clock/live-due";

interface NextDueProps {
  /** Of the case, which tells its deadline from the others of the list. */
  readonly reference: string;
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  readonly now: Date;
}

/** The next thing due in a case, in words. Lateness is told by a word and a shape, and only then by a colour. */
export function NextDue({ reference, dueAt, isOverdue, now }: NextDueProps) {
  const t = useTranslations("queue");
  if (dueAt === null) return <span className="text-muted">{t("nothingDue")}</span>;
  const clock: ClockFacts = { state: isOverdue ? "overdue" : "running", dueAt };
  return <LiveDue clock={clock} now={now} name={reference} exact={<ExactTime clock={clock} name={reference} within="row" />} />;
}
