import { aMessageLink } from "../support/links";
import { newPerson } from "../support/people";
import { choice, filedReceipt, fillReport } from "../support/report-form";
import { expect, PHONE, test } from "../support/test";
import { wordsOf } from "../support/words";

const DESCRIPTION = "A message that shares what its subject never agreed to share, sent on after being asked to stop.";

test("a form pressed twice files one report", async ({ signInAs }) => {
  const visit = await signInAs(await newPerson("reporter"), { locale: "fr", viewport: PHONE });
  const { page, t } = visit;
  await page.goto("/report");
  await fillReport(visit, { category: "ncii", links: [aMessageLink()], description: DESCRIPTION });
  await page.getByRole("button", { name: t("reportForm.submit") }).dblclick();
  const { reference } = await filedReceipt(visit);

  await page.goto("/reports");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(reference);
});

test("changing the language in the middle of a report loses nothing of it", async ({ asStranger }) => {
  const { page, t } = await asStranger({ locale: "fr" });
  const english = wordsOf("en");
  await page.goto("/report");
  await page.getByRole("textbox", { name: t("reportForm.description.label") }).fill(DESCRIPTION);
  await choice(page, t("category.names.ncii")).check();
  await page.getByRole("button", { name: /English/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("textbox", { name: english("reportForm.description.label") })).toHaveValue(DESCRIPTION);
  await expect(choice(page, english("category.names.ncii"))).toBeChecked();
});
