import type { State } from "./states";
import type { Visit } from "./test";
import { toldCases } from "./told-cases";

async function decisionWithErrors({ page, t }: Visit): Promise<void> {
  await page.goto(`/notices/${(await toldCases()).waiting}`);
  await page.locator("summary").filter({ hasText: t("statement.act.title") }).click();
  await page.getByRole("button", { name: t("statement.act.submit") }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.measure_missing") }).first().waitFor();
}

/** The pages of a platform's own side, in the states that they are often seen in. */
export const NOTICE_STATES: readonly State[] = [
  { name: "notices of a platform", template: "/notices", as: "platform_agent", open: ({ page }) => page.goto("/notices"), isMain: true },
  { name: "notices, answered", template: "/notices", as: "platform_agent", open: ({ page }) => page.goto("/notices?state=answered") },
  { name: "a notice to answer", template: "/notices/[reference]", as: "platform_agent", open: async ({ page }) => page.goto(`/notices/${(await toldCases()).waiting}`), isMain: true },
  { name: "a notice, decision with errors", template: "/notices/[reference]", as: "platform_agent", open: decisionWithErrors },
  { name: "a notice, for staff who were sent a decision", template: "/notices/[reference]", as: "analyst", open: async ({ page }) => page.goto(`/notices/${(await toldCases()).january9}`) },
  { name: "statements of reasons", template: "/notices/statements", as: "platform_agent", open: ({ page }) => page.goto("/notices/statements") },
];
