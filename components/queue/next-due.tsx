import { useTranslations } from "next-intl";
import { ClockSign } from "@/components/clock/clock-sign";
import { Time } from "@/components/ui/time";
import { spanWords } from "@/lib/i18n/relative-time";

interface NextDueProps {
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  readonly now: Date;
}

/** The next thing due, in words. Lateness is told by a word and a shape, and only then by a colour. */
export function NextDue({ dueAt, isOverdue, now }: NextDueProps) {
  const t = useTranslations();
  const time = useTranslations("time");
  if (dueAt === null) return <span className="text-muted">{t("queue.nothingDue")}</span>;
  const span = spanWords(dueAt.getTime() - now.getTime(), time);
  return (
    <span className={isOverdue ? "inline-flex items-baseline gap-1.5 font-semibold text-late" : "inline-flex items-baseline gap-1.5"}>
      <ClockSign state={isOverdue ? "overdue" : "running"} />
      <Time at={dueAt}>{t(isOverdue ? "clock.wordings.overdue" : "clock.wordings.running", { span })}</Time>
    </span>
  );
}
