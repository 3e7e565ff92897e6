import type { Locator, Page } from "@playwright/test";
import { fieldTime } from "./present";
import type { Visit } from "./test";
import { beginningWith, type Words } from "./words";

/** Something that happened before the report, as the form asks for it. */
export type Earlier =
  | { readonly type: "notice"; readonly sentAt: string }
  | { readonly type: "response"; readonly receivedAt: string; readonly text: string; readonly kind?: string };

export interface ReportDraft {
  readonly category: string;
  readonly links: readonly string[];
  readonly description: string;
  readonly manifest?: "yes" | "no" | "unsure";
  readonly history?: readonly Earlier[];
  /** A signed-in reporter needs say nothing. */
  readonly who?: "anonymous" | { readonly name: string; readonly email: string };
  readonly goodFaith?: boolean;
}

/** A choice whose explanation is read with it: its name begins with these words. */
export function choice(scope: Page | Locator, label: string): Locator {
  return scope.getByRole("radio", { name: beginningWith(label) });
}

/** Fills in the form that stands on this page, and does not send it. */
export async function fillReport({ page, t }: Visit, draft: ReportDraft): Promise<void> {
  await choice(page, t(`category.names.${draft.category}`)).check();
  for (const [index, link] of draft.links.entries()) {
    await page.getByRole("textbox", { name: t("reportForm.links.label", { number: index + 1 }) }).fill(link);
  }
  await page.getByRole("textbox", { name: t("reportForm.description.label") }).fill(draft.description);
  await choice(page, t(`report.manifest.${draft.manifest ?? "yes"}`)).check();
  await fillHistory(page, t, draft.history ?? []);
  if (draft.who === "anonymous") await choice(page, t("reportForm.who.anonymous")).check();
  else if (draft.who !== undefined) {
    await page.getByRole("textbox", { name: t("reportForm.who.name"), exact: true }).fill(draft.who.name);
    await page.getByRole("textbox", { name: t("reportForm.who.email"), exact: true }).fill(draft.who.email);
  }
  if (draft.goodFaith ?? true) await page.getByRole("checkbox", { name: t("reportForm.goodFaith.box") }).check();
}

async function fillHistory(page: Page, t: Words, history: readonly Earlier[]): Promise<void> {
  let [notices, responses] = [0, 0];
  for (const entry of history) {
    if (entry.type === "notice") {
      await page.getByRole("button", { name: t("reportForm.history.addNotice") }).click();
      const row = page.getByRole("group", { name: t("reportForm.history.notice", { number: ++notices }), exact: true });
      await row.getByLabel(t("reportForm.history.sentAt")).fill(fieldTime(entry.sentAt));
    } else {
      await page.getByRole("button", { name: t("reportForm.history.addResponse") }).click();
      const row = page.getByRole("group", { name: t("reportForm.history.response", { number: ++responses }), exact: true });
      await row.getByLabel(t("reportForm.history.receivedAt")).fill(fieldTime(entry.receivedAt));
      if (entry.kind !== undefined) await row.getByLabel(t("reportForm.history.kind")).selectOption({ label: t(`response.kinds.${entry.kind}`) });
      await row.getByLabel(t("reportForm.history.text")).fill(entry.text);
    }
  }
}

/** Sends the form. */
export async function send({ page, t }: Visit): Promise<void> {
  await page.getByRole("button", { name: t("reportForm.submit") }).click();
}

/** What the page after filing gives to keep. */
export async function filedReceipt({ page, t }: Visit): Promise<{ reference: string; code: string }> {
  await page.getByRole("heading", { name: t("reportForm.filed.title") }).waitFor();
  const text = await page.getByRole("main").innerText();
  const reference = /RL-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
  const code = /(?:\d{4}\s+){3}\d{4}/.exec(text)?.[0].replace(/\s+/g, " ");
  if (reference === undefined || code === undefined) throw new Error("The page after filing shows no reference, or no code");
  return { reference, code };
}
