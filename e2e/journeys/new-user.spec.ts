import { boardRows, openBoard } from "../support/board";
import { claimRemoved, done, logResponse, takeUp, unfolded, verifyGone } from "../support/case-file";
import { aNotifiedCase } from "../support/a-case";
import { anInvite } from "../support/links";
import { fieldTime, minutesAgo } from "../support/present";
import { filedReceipt, fillReport, send } from "../support/report-form";
import { expect, PHONE, test, type Visit } from "../support/test";
import { containing, dayIn } from "../support/words";

const DESCRIPTION = "Un serveur inventé où un adulte cherche à rencontrer des mineurs ; plusieurs messages l’expliquent.";
const RECEIPT = "Nous avons bien reçu votre signalement. Ceci est un message automatique.";
const ANSWER = "Nous avons examiné votre signalement et retiré le serveur. Vous pouvez contester cette décision pendant six mois.";

test("somebody who has never been here reports from a phone, anonymously, and learns what became of it", async ({ asStranger, signInAs }) => {
  const stranger = await asStranger({ locale: "fr", viewport: PHONE });
  const { reference, code } = await test.step("filed in one form, without an account", () => fileAnonymously(stranger));
  await test.step("the code opens the report, which has told the platform nothing yet", () => openReceipt(stranger, code, reference));

  const analyst = await signInAs("analyst", { locale: "fr" });
  await test.step("the analyst finds it in the queue", () => findInQueue(analyst, reference));
  await test.step("takes it up and notifies the platform", async () => {
    await takeUp(analyst, "Dans le champ, et précis.");
    await sendNotice(analyst);
  });
  await test.step("an automatic receipt ends no silence", async () => {
    await logResponse(analyst, { when: fieldTime(minutesAgo(59)), text: RECEIPT });
    await expect(analyst.page.getByText(analyst.t("response.guessed"))).toBeVisible();
    await expectSilence(analyst, 0);
  });
  await test.step("an answer does", async () => {
    await logResponse(analyst, { when: fieldTime(minutesAgo(40)), text: ANSWER, kind: "action_taken" });
    await expectSilence(analyst, 1);
  });
  await test.step("removal is claimed, and checked; a child's case waits for its referral", async () => {
    await claimRemoved(analyst, fieldTime(minutesAgo(30)));
    await verifyGone(analyst, fieldTime(minutesAgo(20)), "L’invitation ne mène plus à rien ; rien n’a été ouvert.");
    await close(analyst);
  });
  await test.step("the receipt page tells the news", async () => {
    const { page, t } = stranger;
    await page.reload();
    const main = page.getByRole("main");
    await expect(main).toContainText(t("caseFile.closed.answered"));
    await expect(main).toContainText(t("case.outcomes.removed"));
    await expect(main).toContainText(t("response.kinds.action_taken"));
    await expect(main).not.toContainText("3018-2026-0117");
  });
});

test("the manager finds what nobody answered on the silence board, whatever receipts came", async ({ signInAs }) => {
  const { reference, step } = await aNotifiedCase();
  await step("responses", { kind: "automatic_receipt", receivedAt: "2024-03-04T10:01:00.000Z", text: "We have received your report." });
  const manager = await signInAs("manager", { locale: "fr", viewport: PHONE });
  await openBoard(manager);
  const row = boardRows(manager).filter({ hasText: reference });
  await expect(row).toBeVisible();
  await expect(row.getByRole("img")).toHaveAccessibleName(containing(manager.t("silence.story.openingNow", { from: dayIn("fr", "2024-03-04T10:00:00.000Z") })));
  await expect(row.getByRole("img")).toHaveAccessibleName(containing(manager.t("silence.story.sent", { notices: 1, receipts: 1, answers: 0 })));
  await row.getByRole("link", { name: reference }).click();
  await expect(manager.page.getByRole("figure")).toContainText(manager.t("silence.stillOpen"));
});

async function fileAnonymously(visit: Visit): Promise<{ reference: string; code: string }> {
  const { page, t } = visit;
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: t("home.reportDoor") }).click();
  await page.waitForURL("**/report");
  await fillReport(visit, { category: "grooming", links: [anInvite()], description: DESCRIPTION, who: "anonymous" });
  await send(visit);
  return filedReceipt(visit);
}

async function openReceipt({ page, t }: Visit, code: string, reference: string): Promise<void> {
  await page.getByRole("link", { name: t("reportForm.filed.follow") }).click();
  await page.waitForURL("**/receipt");
  await page.getByRole("textbox", { name: t("receipt.code") }).fill(code);
  await page.getByRole("button", { name: t("receipt.open") }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText(t("caseFile.title", { reference }));
  await expect(main).toContainText(t("receipt.notNotified"));
  await expect(main).toContainText(DESCRIPTION);
  // The code opens everything, so it stands in no address and in no history.
  expect(page.url()).toMatch(/\/receipt$/);
}

async function findInQueue({ page, t }: Visit, reference: string): Promise<void> {
  await page.goto("/queue");
  await page.getByText(t("queue.filters.title")).click();
  await page.getByLabel(t("queue.filters.search")).fill(reference);
  await page.getByRole("button", { name: t("common.filter"), exact: true }).click();
  await page.getByRole("table").getByRole("link", { name: reference }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(t("category.names.grooming"));
}

async function sendNotice(visit: Visit): Promise<void> {
  const { t } = visit;
  const form = await unfolded(visit, t("actions.notice.title"));
  await form.getByLabel(t("actions.notice.sentAt")).fill(fieldTime(minutesAgo(60)));
  await form.getByLabel(t("actions.notice.body")).fill("Notification au titre de l’article 16 du DSA.");
  await done(visit, form, "actions.notice.submit", "send_notice");
}

async function close(visit: Visit): Promise<void> {
  const { t } = visit;
  const form = await unfolded(visit, t("actions.close.title"));
  await form.getByLabel(t("actions.close.outcome")).selectOption({ label: t("case.outcomes.removed") });
  await form.getByLabel(t("actions.reason")).fill("Retiré et vérifié ; transmis à la ligne de signalement.");
  await form.getByLabel(t("actions.referral.label")).fill("3018-2026-0117");
  await done(visit, form, "actions.close.submit", "close");
}

/** Days are those of UTC, so that an hour of silence is a day of it when midnight lies between. */
async function expectSilence({ page, t }: Visit, answers: 0 | 1): Promise<void> {
  const figure = page.getByRole("figure");
  const story = figure.getByRole("img");
  await expect(story).toHaveAccessibleName(containing(t("silence.story.sent", { notices: 1, receipts: 1, answers })));
  const stillSilent = [0, 1].map((days) => containing(t("silence.story.silentStill", { days })).source).join("|");
  if (answers === 0) await expect(story).toHaveAccessibleName(new RegExp(stillSilent));
  else await expect(figure).toContainText(t("silence.allAnswered"));
}
