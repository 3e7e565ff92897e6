import { aCase } from "../support/a-case";
import { anInvite } from "../support/links";
import { demoPerson } from "../support/people";
import { choice, filedReceipt, fillReport, send } from "../support/report-form";
import { expect, PHONE, test } from "../support/test";
import { LOCALES } from "../support/words";

const NO_SCRIPT = { javaScriptEnabled: false } as const;
const DESCRIPTION = "An account that writes to people again and again although it was asked to stop.";

for (const locale of LOCALES) {
  test(`without script, a report sent with an error comes back whole and is filed once corrected (${locale})`, async ({ asStranger }) => {
    const visit = await asStranger({ ...NO_SCRIPT, locale, viewport: PHONE });
    const { page, t } = visit;
    const link = anInvite();
    const who = { name: "Dana Reed", email: "dana@people.example" };
    await page.goto("/report");
    await fillReport(visit, { category: "harassment", links: [link], description: DESCRIPTION, manifest: "no", who, goodFaith: false });
    await page.getByRole("button", { name: t("reportForm.history.addNotice") }).click();
    await expect(page.getByRole("group", { name: t("reportForm.history.notice", { number: 1 }), exact: true })).toBeVisible();
    await send(visit);

    const agreement = page.getByRole("checkbox", { name: t("reportForm.goodFaith.box") });
    await expect(agreement).toHaveAccessibleDescription(new RegExp("16\\(2\\)\\(d\\)"));
    await expect(page.getByRole("alert").filter({ hasText: t("refusals.good_faith_required") })).toBeVisible();
    await expect(choice(page, t("category.names.harassment"))).toBeChecked();
    await expect(choice(page, t("report.manifest.no"))).toBeChecked();
    await expect(page.getByRole("textbox", { name: t("reportForm.links.label", { number: 1 }) })).toHaveValue(link);
    await expect(page.getByRole("textbox", { name: t("reportForm.description.label") })).toHaveValue(DESCRIPTION);
    await expect(page.getByRole("textbox", { name: t("reportForm.who.name"), exact: true })).toHaveValue(who.name);
    await expect(page.getByRole("textbox", { name: t("reportForm.who.email"), exact: true })).toHaveValue(who.email);

    await agreement.check();
    await send(visit);
    const { reference, code } = await filedReceipt(visit);
    await page.getByRole("link", { name: t("reportForm.filed.follow") }).click();
    await page.getByRole("textbox", { name: t("receipt.code") }).fill(code);
    await page.getByRole("button", { name: t("receipt.open") }).click();
    await expect(page.getByRole("main")).toContainText(t("caseFile.title", { reference }));
    await page.getByRole("button", { name: t("receipt.forget") }).click();
    await expect(page.getByRole("textbox", { name: t("receipt.code") })).toBeVisible();
  });
}

test("without script, one signs in, comes to the page one asked for, and triages; an empty reason is told by its field", async ({ asStranger }) => {
  const { reference } = await aCase();
  const { page, t } = await asStranger(NO_SCRIPT);
  const { email, password } = demoPerson("analyst");
  await page.goto(`/cases/${reference}`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const form = page.getByRole("region", { name: t("signIn.passwordTitle") });
  await form.getByLabel(t("signIn.email")).fill(email);
  await form.getByLabel(t("signIn.password")).fill(password);
  await form.getByRole("button", { name: t("signIn.signIn") }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}$`));

  const triage = page.getByRole("group").filter({ has: page.locator(":scope > summary").filter({ hasText: t("actions.accept.title") }) });
  await triage.getByLabel(t("actions.accept.category")).selectOption({ label: t("category.names.voyeurism") });
  await triage.getByRole("button", { name: t("actions.accept.submit") }).click();
  await expect(triage.getByLabel(t("actions.reason"))).toHaveAccessibleDescription(new RegExp(t("refusals.field_required")));
  await expect(triage.getByLabel(t("actions.accept.category"))).toHaveValue("voyeurism");

  await triage.getByLabel(t("actions.reason")).fill("Read, and of another kind than reported.");
  await triage.getByRole("button", { name: t("actions.accept.submit") }).click();
  await expect(page.getByRole("status")).toContainText(t("actions.done.triage"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(t("category.names.voyeurism"));
});

test("without script, somebody who comes second is told so, and finds again what they wrote", async ({ signInAs }) => {
  const made = await aCase();
  const { page, t } = await signInAs("analyst", NO_SCRIPT);
  await page.goto(`/cases/${made.reference}`);
  const triage = page.getByRole("group").filter({ has: page.locator(":scope > summary").filter({ hasText: t("actions.accept.title") }) });
  await triage.getByLabel(t("actions.reason")).fill("Words that must not be lost.");
  await made.step("triage", { decision: "accept", reason: "Taken up by somebody faster." });
  await triage.getByRole("button", { name: t("actions.accept.submit") }).click();
  await expect(page.getByRole("alert").filter({ hasText: t("refusals.stale_version") })).toBeVisible();
  await expect(page.getByRole("region", { name: t("actions.typed") })).toContainText("Words that must not be lost.");
});

test("without script, the demo's people are one press away", async ({ asStranger }) => {
  const { page, t } = await asStranger({ ...NO_SCRIPT, locale: "fr" });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: t("signIn.demoAs", { label: demoPerson("manager").name }) }).click();
  await expect(page).toHaveURL(/\/silence$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("board.title"));
});

test("without script, language and look are changed and kept", async ({ asStranger }) => {
  const { page, t } = await asStranger({ ...NO_SCRIPT, locale: "fr" });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("home.title"));
  await page.getByRole("button", { name: /English/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/report");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Dark", exact: true })).toHaveAttribute("aria-pressed", "true");
});
