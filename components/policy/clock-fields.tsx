import { useTranslations } from "next-intl";
import { PROPOSED_STEPS, TIMED_KINDS, type TimedKind } from "@/lib/domain/clock/terms";
import { FormSelect, FormText } from "../action-form/form-fields";
import { ClockFold, Group, Tick } from "./form-parts";
import { clockField, longestField, momentOfField, pauseBox, pausesOf, stepField, TICKED, USUAL_MOMENTS, type Values } from "./policy-fields";
import { calendarWords, momentWords, type NamedCalendar } from "./rule-words";
import { TIME_UNITS } from "./time-amount";

interface ClockFieldsProps {
  readonly given: Values;
  readonly calendars: readonly NamedCalendar[];
}

/** Which deadlines a policy sets, and how: each clock by itself. */
export function ClockFields({ given, calendars }: ClockFieldsProps) {
  const t = useTranslations("policies.form");
  return (
    <Group name="clocks" legend={<span className="text-title">{t("clocks")}</span>} hint={t("clocksHint")}>
      <div className="mt-3">
        {TIMED_KINDS.map((kind) => (
          <ClockRule key={kind} kind={kind} given={given} calendars={calendars} />
        ))}
      </div>
    </Group>
  );
}

interface RuleProps extends ClockFieldsProps {
  readonly kind: TimedKind;
}

function ClockRule({ kind, given, calendars }: RuleProps) {
  const t = useTranslations();
  const clock = t(`clock.kinds.${kind}`);
  const [isSet, wasSet, thresholds] = [clockField(kind, "isSet"), clockField(kind, "wasSet"), clockField(kind, "thresholds")];
  return (
    <ClockFold summary={clock} prefix={`clocks.${kind}.`} isSetName={isSet} given={given}>
      {given[wasSet] === TICKED && <input type="hidden" name={wasSet} value={TICKED} />}
      <Tick name={isSet} label={t("policies.form.isSet", { clock })} given={given} />
      <TimeFields kind={kind} given={given} calendars={calendars} />
      <FormText name={thresholds} label={t("policies.form.thresholds")} hint={t("policies.form.thresholdsHint")} defaultValue={given[thresholds]} />
      <StepFields kind={kind} given={given} />
      <PauseFields kind={kind} given={given} />
    </ClockFold>
  );
}

function TimeFields({ kind, given, calendars }: RuleProps) {
  const t = useTranslations();
  const [amount, unit, calendar] = [clockField(kind, "amount"), clockField(kind, "unit"), clockField(kind, "calendar")];
  const named = calendars.map(({ key }) => ({ value: key, label: t("policies.form.calendarOption", { calendar: calendarWords(key, calendars, t) }) }));
  return (
    <div className="grid gap-5 sm:grid-cols-[8rem_10rem_minmax(0,1fr)]">
      <FormText name={amount} inputMode="numeric" label={t("policies.form.amount")} defaultValue={given[amount]} />
      <FormSelect name={unit} label={t("policies.form.unit")} options={TIME_UNITS.map((value) => ({ value, label: t(`policies.form.units.${value}`) }))} defaultValue={given[unit]} />
      <FormSelect name={calendar} label={t("policies.form.calendar")} placeholder={t("policies.form.elapsed")} options={named} defaultValue={given[calendar]} />
    </div>
  );
}

/** The moments that every policy is asked about, and those at which this one proposes something besides. */
function StepFields({ kind, given }: Omit<RuleProps, "calendars">) {
  const t = useTranslations();
  const own = Object.keys(given).flatMap((name) => (name.startsWith(`clocks.${kind}.steps.`) ? (momentOfField(name, kind) ?? []) : []));
  const moments = [...new Set([...USUAL_MOMENTS, ...own])];
  const steps = PROPOSED_STEPS.map((value) => ({ value, label: t(`policies.steps.${value}`) }));
  return (
    <Group name={`clocks.${kind}.steps`} legend={t("policies.form.steps")}>
      <div className="mt-1 grid gap-4 sm:grid-cols-2">
        {moments.map((moment) => {
          const name = stepField(kind, moment);
          return <FormSelect key={name} name={name} label={<span className="first-letter:uppercase inline-block">{momentWords(moment, t)}</span>} placeholder={t("policies.form.noStep")} options={steps} defaultValue={given[name] ?? ""} />;
        })}
      </div>
    </Group>
  );
}

function PauseFields({ kind, given }: Omit<RuleProps, "calendars">) {
  const t = useTranslations();
  return (
    <Group name={`clocks.${kind}.pauses`} legend={t("policies.form.pauses")}>
      <div className="grid gap-4 sm:grid-cols-2">
        {pausesOf(kind).map((reason) => {
          const [box, longest] = [pauseBox(kind, reason), longestField(kind, reason)];
          return (
            <div key={reason}>
              <Tick name={box} label={<span className="inline-block first-letter:uppercase">{t(`clock.pauseReasons.${reason}`)}</span>} given={given} />
              <FormText name={longest} inputMode="numeric" label={t("policies.form.longest")} hint={t("policies.form.longestHint")} defaultValue={given[longest]} />
            </div>
          );
        })}
      </div>
    </Group>
  );
}
