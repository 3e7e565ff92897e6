import { expect, type Locator, type Page } from "@playwright/test";
import { unfolded } from "./case-file";
import type { Visit } from "./test";

/** The form of a notice under these words, open. */
export async function answerForm(visit: Visit, title: string): Promise<Locator> {
  return unfolded(visit, visit.t(title));
}

/** Sends a form of a notice and waits for the line that says it was done. */
export async function answered({ page, t }: Visit, form: Locator, submit: string, done: string): Promise<void> {
  await form.getByRole("button", { name: t(submit), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t(`notices.done.${done}`) })).toBeVisible();
}

/** Ticks what a statement of reasons for one removed message says, and writes what it must. */
export async function writeStatement({ t }: Visit, form: Locator): Promise<void> {
  const code = (name: string) => t(`statement.codes.${name}`);
  const field = (name: string) => form.getByLabel(t(`statement.fields.${name}`), { exact: true });
  await form.getByRole("checkbox", { name: code("DECISION_VISIBILITY_CONTENT_REMOVED") }).check();
  await form.getByRole("radio", { name: code("DECISION_GROUND_ILLEGAL_CONTENT") }).check();
  await field("illegal_content_legal_ground").fill("Article 226-2-1 of the French penal code");
  await field("illegal_content_explanation").fill("Shared without the consent of the person shown.");
  await field("category").selectOption({ label: code("STATEMENT_CATEGORY_CYBER_VIOLENCE") });
  await form.getByRole("checkbox", { name: "CONTENT_TYPE_IMAGE" }).check();
  await field("content_date").fill("2024-01-08");
  await field("decision_facts").fill("The notice named one message, which was what the notice said.");
  await form.getByRole("group", { name: t("statement.fields.automated_detection") }).getByRole("radio", { name: t("statement.yesOrNo.No"), exact: true }).check();
  await form.getByRole("radio", { name: code("AUTOMATED_DECISION_NOT_AUTOMATED") }).check();
  await form.getByLabel(t("statement.act.text")).fill("We have removed the message.");
  await form.getByLabel(t("statement.redress.label")).fill("Our complaints page takes objections for six months.");
}

/** A file that the browser saves, as JSON. */
export async function downloaded(page: Page, link: Locator): Promise<unknown> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
