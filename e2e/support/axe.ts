import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What the page as it stands does against WCAG 2.2 AA, as far as a machine can tell: a line for each element concerned. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Our pages have no frames, and without them axe need not open a page of its own to put its findings together.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} (${node.failureSummary})`));
}

/** By how many pixels the page is wider than its window; none means that nobody has to scroll sideways (WCAG 2.2, 1.4.10). */
export async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
