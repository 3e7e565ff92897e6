import { useTranslations } from "next-intl";
import { FormTextArea } from "@/components/action-form/form-fields";
import { Time } from "@/components/ui/time";
import type { ClockChange } from "@/lib/domain/clock/rebased-clocks";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import { clockName } from "../clock-name";
import { CaseForm, type CaseFormProps } from "./case-form";

/** What the rules of today would make of the clocks of a case. */
export interface Rebasing {
  readonly clocks: readonly { readonly clock: ShownClock; readonly today: ClockChange | null }[];
  /** Clocks that they would begin to run. */
  readonly added: readonly ShownClock[];
}

interface RebaseFormProps extends CaseFormProps {
  /** Null for those who may not do it. */
  readonly rebasing: Rebasing | null;
}

/** Gives the running clocks the terms of today's policies, and says before what that would change. */
export function RebaseForm({ rebasing, ...props }: RebaseFormProps) {
  const t = useTranslations("actions");
  return (
    <CaseForm {...props} id="deadlines-rebase" action="rebase_clocks" title={t("rebase.title")} submit={t("rebase.submit")} look="grave">
      <div className="grid gap-2 text-muted">
        <p>{t("rebase.what")}</p>
        <p>{t("rebase.keeps")}</p>
      </div>
      {rebasing !== null && <Changes rebasing={rebasing} />}
      <FormTextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </CaseForm>
  );
}

function Changes({ rebasing: { clocks, added } }: { readonly rebasing: Rebasing }) {
  const t = useTranslations("actions.rebase");
  const changed = clocks.flatMap(({ clock, today }) => (today === null ? [] : [{ clock, today }]));
  if (changed.length + added.length === 0) return <p className="border-l-2 border-line pl-3">{t("nothing")}</p>;
  return (
    <div className="border-l-2 border-line pl-3">
      <p className="font-semibold">{t("changes")}</p>
      <ul>
        {changed.map(({ clock, today }) => (
          <li key={clock.id}>
            <Change clock={clock} change={today} />
          </li>
        ))}
        {added.map((clock) => (
          <li key={clock.id}>
            <ClockTitle clock={clock} /> {t.rich("added", { to: () => <Time at={clock.dueAt} style="minute" /> })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ clock, change: { dueBefore, dueAfter, isLateAtOnce } }: { readonly clock: ShownClock; readonly change: ClockChange }) {
  const t = useTranslations("actions.rebase");
  return (
    <>
      <ClockTitle clock={clock} /> {dueAfter === null || dueBefore === null ? t("dropped") : <OtherDue from={dueBefore} to={dueAfter} />}
      {isLateAtOnce && <strong className="font-semibold text-late"> {t("lateAtOnce")}</strong>}
    </>
  );
}

function OtherDue({ from, to }: { readonly from: Date; readonly to: Date }) {
  const t = useTranslations("actions.rebase");
  if (from.getTime() === to.getTime()) return t("sameDue");
  return t.rich("due", { from: () => <Time at={from} style="minute" />, to: () => <Time at={to} style="minute" /> });
}

function ClockTitle({ clock }: { readonly clock: ShownClock }) {
  const t = useTranslations();
  return (
    <span className="font-semibold">{t("actions.rebase.clock", { clock: clockName(clock, t), basis: t(`clock.bases.${clock.basis}`) })}</span>
  );
}
