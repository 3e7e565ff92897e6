"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { FormContext, useFormDone, useFormValues } from "../action-form/form-context";
import { FormText } from "../action-form/form-fields";
import { Disclosure } from "../ui/disclosure";
import { holidayLinesByYear, type Values } from "./form-lines";
import { LineDate } from "./line-date";
import { LineTick } from "./line-tick";

interface HolidayLinesProps {
  readonly given: Values;
  /** The year whose dates lie open; the others are folded. */
  readonly presentYear: number;
}

/** The dates in the form, folded by year; those without a date yet stand open below. */
export function HolidayLines({ given, presentYear }: HolidayLinesProps) {
  const t = useTranslations("calendars.form");
  const values = useFormValues(given);
  const { state } = useContext(FormContext);
  const loadedYears = useFormDone().years?.split(" ") ?? [];
  const isWrong = (line: number) => state.errors.some(({ path }) => path?.startsWith(`holidays.${line}.`));
  const isTicked = (line: number) => Boolean(values[`holidays.${line}.kept`]);
  return holidayLinesByYear(values).map(([year, lines]) => {
    const list = <Lines key={year} lines={lines} given={given} />;
    if (year === "") return list;
    const isOpen = year === String(presentYear) || loadedYears.includes(year) || lines.some(isWrong);
    return (
      <Disclosure key={year} open={isOpen} className="-mt-px" summary={t("year", { year, ticked: lines.filter(isTicked).length, count: lines.length })}>
        {list}
      </Disclosure>
    );
  });
}

interface LinesProps {
  readonly lines: readonly number[];
  readonly given: Values;
}

function Lines({ lines, given }: LinesProps) {
  const t = useTranslations("calendars.form");
  const added = useFormDone().line;
  const hidden = (words: string) => <span className="sr-only">{words}</span>;
  return (
    <ul className="grid gap-3">
      {lines.map((line) => {
        const [place, number] = [`holidays.${line}`, line + 1];
        return (
          <li key={line} className="grid grid-cols-[auto_1fr] items-start gap-x-1 gap-y-1 sm:grid-cols-[auto_11rem_1fr]">
            <LineTick line={place} label={hidden(t("closedOn", { number }))} given={given} />
            <LineDate line={place} label={hidden(t("holidayDate", { number }))} given={given} isNew={added === place} />
            <div className="col-start-2 sm:col-start-3">
              <FormText name={`${place}.name`} label={hidden(t("holidayName", { number }))} defaultValue={given[`${place}.name`]} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
