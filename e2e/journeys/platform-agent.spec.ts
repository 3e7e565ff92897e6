import { randomUUID } from "node:crypto";
import { answered, answerForm, downloaded, writeStatement } from "../support/agent-desk";
import { aNotifiedCase } from "../support/a-case";
import { newPerson } from "../support/people";
import { expect, PHONE, test, type Visit } from "../support/test";
import { LOCALES } from "../support/words";

const REPORTER = { name: `Name ${randomUUID()}`, email: `${randomUUID()}@people.example` };
const DESCRIPTION = `A message that somebody asked to be taken down, known as ${randomUUID()}.`;

/** Who reported, and what they wrote for us, is on no page of a platform's. */
async function expectNobodyNamed({ page }: Visit): Promise<void> {
  const body = await page.content();
  for (const secret of [REPORTER.name, REPORTER.email, DESCRIPTION]) expect(body).not.toContain(secret);
}

test("an agent works through a notice: finds what they owe, acknowledges, asks, decides with reasons, and takes the file", async ({ signInAs, browser }) => {
  const { reference } = await aNotifiedCase({ reporter: REPORTER, description: DESCRIPTION });
  const agent = await newPerson("platform_agent", { platform: "discord" });
  const visit = await signInAs(agent);
  const { page, t } = visit;
  await page.goto("/");
  await page.getByRole("navigation").getByRole("link", { name: t("signIn.nav.notices"), exact: true }).click();
  await page.getByRole("link", { name: t("notices.states.late"), exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: reference });
  await expect(row).toContainText(t("notices.owed.answer.late", { when: "" }).split("  ")[0] ?? "");
  await expectNobodyNamed(visit);
  await row.getByRole("link", { name: reference }).click();

  await answered(visit, await answerForm(visit, "statement.acknowledge.title"), "statement.acknowledge.submit", "acknowledge");
  await expect(page.getByRole("region", { name: t("notices.owed.title") })).toContainText(t("notices.owed.acknowledge.done"));
  const question = await answerForm(visit, "statement.ask.title");
  await question.getByLabel(t("statement.ask.text")).fill("Which of the two messages is meant?");
  await answered(visit, question, "statement.ask.submit", "ask");

  const act = await answerForm(visit, "statement.act.title");
  await act.getByRole("button", { name: t("statement.act.submit") }).click();
  await expect(act.getByRole("group", { name: t("statement.fields.decision_visibility") })).toHaveAccessibleDescription(new RegExp(t("refusals.measure_missing").slice(0, 20)));
  await writeStatement(visit, act);
  await answered(visit, act, "statement.act.submit", "act");
  await expect(page.getByRole("region", { name: t("statement.shown.title") })).toContainText(t("statement.codes.DECISION_VISIBILITY_CONTENT_REMOVED"));
  await expectNobodyNamed(visit);

  await page.goto("/notices/statements");
  await expect(page.getByRole("row").filter({ hasText: reference })).toContainText(`${reference}-1`);
  const file = await downloaded(page, page.getByRole("link", { name: /JSON/ }));
  expect(file).toHaveProperty("statements");
  expect((file as { statements: object[] }).statements).toContainEqual(expect.objectContaining({ puid: `${reference}-1`, decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"], source_type: "SOURCE_ARTICLE_16" }));
  expect(JSON.stringify(file)).not.toContain(REPORTER.email);

  const stranger = await browser.newContext();
  expect((await stranger.request.get("/notices/statements/file", { maxRedirects: 0 })).status()).toBe(404);
  await stranger.close();
});

for (const locale of LOCALES) {
  test(`without script and on a phone, an agent decides not to act and adds how that can be contested (${locale})`, async ({ signInAs }) => {
    const { reference } = await aNotifiedCase({ reporter: REPORTER, description: DESCRIPTION });
    const agent = await newPerson("platform_agent", { platform: "discord" });
    const visit = await signInAs(agent, { locale, viewport: PHONE, javaScriptEnabled: false });
    const { page, t } = visit;
    await page.goto(`/notices/${reference}`);
    const refuse = await answerForm(visit, "statement.refuse.title");
    await refuse.getByLabel(t("statement.refuse.text")).fill("The message stays up.");
    await refuse.getByRole("button", { name: t("statement.refuse.submit") }).click();
    const corrected = await answerForm(visit, "statement.refuse.title");
    await expect(corrected.getByRole("alert")).toContainText(t("refusals.field_required"));
    await expect(corrected.getByLabel(t("statement.refuse.text"))).toHaveValue("The message stays up.");
    await corrected.getByRole("radio", { name: t("statement.codes.AUTOMATED_DECISION_PARTIALLY") }).check();
    await answered(visit, corrected, "statement.refuse.submit", "refuse");

    const redress = await answerForm(visit, "statement.redress.title");
    await redress.getByLabel(t("statement.redress.label")).fill("Objections are taken for six months.");
    await answered(visit, redress, "statement.redress.submit", "redress");
    await expect(page.locator("summary").filter({ hasText: t("statement.redress.title") })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await expectNobodyNamed(visit);
  });
}
