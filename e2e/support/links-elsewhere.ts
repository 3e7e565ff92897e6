import type { Page } from "@playwright/test";
import { appUrl } from "./server";

/** Addresses outside the app that a page would open, load or link to. A reported one must never be among them (DESIGN section 5, rule 2). */
export async function linksElsewhere(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll("[href], [src], [action]")].map((element) => {
      const { href, src, action } = element as HTMLAnchorElement & HTMLImageElement & HTMLFormElement;
      return String(element.hasAttribute("href") ? href : element.hasAttribute("src") ? src : action);
    }),
  );
  return addresses.filter((address) => /^https?:/.test(address) && !address.startsWith(appUrl()));
}
