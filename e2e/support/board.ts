import type { Locator } from "@playwright/test";
import type { Visit } from "./test";

/** Opens the silence board; as it stood at the end of a day, where one is given. */
export async function openBoard({ page, t }: Visit, day?: string): Promise<void> {
  await page.goto("/silence");
  if (day === undefined) return;
  const form = page.getByRole("form", { name: t("board.form") });
  await form.getByLabel(t("board.asOf")).fill(day);
  await form.getByRole("button", { name: t("board.show") }).click();
  await page.waitForURL(/day=/);
}

/** The rows of the board, without its heading. */
export function boardRows({ page, t }: Visit): Locator {
  return page.getByRole("table", { name: t("board.caption") }).getByRole("row").filter({ has: page.getByRole("rowheader") });
}
