import { expect } from "@playwright/test";
import { aCase, type ACase } from "./a-case";
import type { Visit } from "./test";

export const REASONS = "The person shown never agreed to it, and has asked for it to be taken down.";

/** What a person has still to write stands in square brackets with an arrow. */
const LEFT_TO_WRITE = /\[→[^\]]*\]/u;

/** A case that has been taken up and of which no notice has gone out. */
export async function aTakenCase(changes: object = {}): Promise<ACase> {
  const made = await aCase(changes);
  await made.step("triage", { decision: "accept", reason: "Plainly within the category." });
  return made;
}

const bodyField = ({ page, t }: Visit) => page.getByRole("textbox", { name: t("compose.form.body"), exact: true });

/** The template with the reasons where it asks for them. */
export async function finishedText(visit: Visit): Promise<string> {
  const text = await bodyField(visit).inputValue();
  expect(text).toMatch(LEFT_TO_WRITE);
  return text.replace(LEFT_TO_WRITE, REASONS);
}

export async function writeReasons(visit: Visit): Promise<void> {
  await bodyField(visit).fill(await finishedText(visit));
}

/** Has the notice shown exactly as it will go. */
export async function look(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await page.getByRole("button", { name: t("compose.form.preview") }).and(page.locator(":not(.sr-only)")).click();
  await page.getByRole("region", { name: t("compose.preview.title") }).waitFor();
}

/** Opens the page of a new notice by one of its ways. */
export async function openNew({ page }: Visit, reference: string, query = ""): Promise<void> {
  await page.goto(`/cases/${reference}/notices/new${query}`);
}

/** Lays a notice before a second reader; it then stands on a page of its own. */
export async function propose(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await page.getByRole("button", { name: t("compose.form.propose"), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t("compose.done.proposed") })).toBeVisible();
}
