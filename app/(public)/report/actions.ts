"use server";

import { redirect } from "next/navigation";
import { blankRowFields, listToGrow, withRowAdded } from "@/components/report/form-rows";
import { fileReportCommand } from "@/lib/commands/report/file-report";
import { formValues } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { runFromForm } from "@/lib/forms/run-from-form";
import { personOrNobody } from "../../session-header";
import { limitForm } from "../sign-in/request-address";
import { handOver } from "./filed-note";
import { wholeState } from "./whole-state";

/** Files the report, or only adds a row to the form where one of its "add" buttons was pressed. */
export async function fileReport(previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const list = listToGrow(values);
  if (list !== null) return { attempt: previous.attempt + 1, errors: [], values: withRowAdded(list, values) };

  const isStranger = (await personOrNobody()) === null;
  const tooMany = isStranger ? await limitForm("file-report", previous, form) : null;
  if (tooMany !== null) return tooMany;

  for (const name of blankRowFields(values)) form.delete(name);
  const { state, answer } = await runFromForm(fileReportCommand, previous, form, reporterOf(values));
  if (answer === undefined) return wholeState(previous, form, { ...state, values });
  await handOver(answer, form);
  redirect("/report/filed");
}

/** Only "anonymous" and "my account" override what stands in the name and address fields, which may be hidden but filled; an account still chooses how it is told. */
function reporterOf(values: Readonly<Record<string, string>>): Record<string, unknown> {
  switch (values["confirm.identity"]) {
    case "anonymous":
      return { reporter: { anonymous: true } };
    case "account":
      return { reporter: values["reporter.updates"] === "none" ? { updates: "none" } : undefined };
    default:
      return {};
  }
}
