import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than the longest page has: past it, a control cannot be reached by keyboard at all. */
const MOST_STOPS = 120;

/** Goes on by Tab until the control has the focus, and makes sure that the focus shows. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return expectVisibleFocus(control);
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${control.toString()}`);
}

/** A radio may leave the outline to the card around it. */
async function expectVisibleFocus(control: Locator): Promise<void> {
  const isOutlined = await control.evaluate((element) => {
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter((one) => one != null);
    return around.some((one) => getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) > 0);
  });
  expect(isOutlined, `${control.toString()} shows its focus`).toBe(true);
}

/** Types into a field that it went to by keys. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** A group of radios is one stop; arrows choose among them. */
export async function choose(page: Page, first: Locator, wanted: Locator, arrow: "ArrowDown" | "ArrowUp"): Promise<void> {
  await tabTo(page, first);
  for (let presses = 0; presses < MOST_STOPS && !(await wanted.isChecked()); presses += 1) await page.keyboard.press(arrow);
  await expect(wanted).toBeChecked();
}
