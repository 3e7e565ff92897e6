import { aNotifiedCase } from "./a-case";
import { aMessageLink } from "./links";
import { filedReceipt, fillReport, send } from "./report-form";
import type { State } from "./states";
import type { Visit } from "./test";
import { toldCases } from "./told-cases";

/** Types a receipt code where one follows a report. */
export async function enterCode({ page, t }: Visit, code: string): Promise<void> {
  await page.goto("/receipt");
  await page.getByRole("textbox", { name: t("receipt.code") }).fill(code);
  await page.getByRole("button", { name: t("receipt.open") }).click();
}

async function wrongCode(visit: Visit): Promise<void> {
  await enterCode(visit, "0000 0000 0000 0000");
  await visit.page.getByRole("alert").filter({ hasText: visit.t("receipt.wrong") }).waitFor();
}

async function opened(visit: Visit): Promise<void> {
  await enterCode(visit, (await toldCases()).receipt);
  await visit.page.getByText(visit.t("receipt.itemsTitle")).waitFor();
}

async function toldWithErrors(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await opened(visit);
  await page.locator("summary").filter({ hasText: t("ownReports.response.title") }).click();
  await page.getByRole("button", { name: t("ownReports.response.send") }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.field_required") }).first().waitFor();
}

async function choiceMade(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await enterCode(visit, (await aNotifiedCase()).receipt);
  await page.getByRole("button", { name: t("told.updates.submit") }).click();
  await page.getByRole("status").filter({ hasText: t("ownReports.noted.updates") }).waitFor();
}

async function joined(visit: Visit): Promise<void> {
  const link = aMessageLink();
  await aNotifiedCase({ items: [{ raw: link }] });
  await visit.page.goto("/report");
  const description = "The same message, seen again in the invented server, by somebody else.";
  await fillReport(visit, { category: "ncii", links: [link], description, who: { name: "Sam Hill", email: "sam@people.example" } });
  await send(visit);
  await filedReceipt(visit);
}

const receipt = (name: string, open: State["open"], isMain?: true): State => ({ name, template: "/receipt", as: "stranger", open, isMain });

/** What whoever reported sees, in the states that it is often seen in. */
export const REPORTER_STATES: readonly State[] = [
  { name: "report filed, of what is known", template: "/report/filed", as: "stranger", open: joined, isMain: true },
  receipt("receipt, wrong code", wrongCode),
  receipt("receipt, opened", opened, true),
  receipt("receipt, told with errors", toldWithErrors),
  receipt("receipt, choice made", choiceMade),
];
