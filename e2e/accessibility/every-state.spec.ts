import type { Page } from "@playwright/test";
import { accessibilityFaults, sidewaysPixels } from "../support/axe";
import { linksElsewhere } from "../support/links-elsewhere";
import { everyPage } from "../support/pages";
import { STATES, type State } from "../support/states";
import { DESKTOP, expect, PHONE, test } from "../support/test";
import { LOCALES, type Locale } from "../support/words";

/** Pictures for people to look at; kept out of git. */
const PICTURES = "test-results/screens";

interface Look {
  readonly viewport: typeof PHONE | typeof DESKTOP;
  readonly colorScheme: "light" | "dark";
}

const NIGHT_PHONE: Look = { viewport: PHONE, colorScheme: "dark" };
const DAY_PHONE: Look = { viewport: PHONE, colorScheme: "light" };
const NIGHT_DESK: Look = { viewport: DESKTOP, colorScheme: "dark" };
const DAY_DESK: Look = { viewport: DESKTOP, colorScheme: "light" };

/** Every state is seen in both languages, light and dark, narrow and wide; a main page in every pair of the three. */
function looksOf({ isMain }: State, locale: Locale): Look[] {
  if (locale === "fr") return isMain ? [NIGHT_PHONE, DAY_DESK] : [NIGHT_PHONE];
  return isMain ? [DAY_PHONE, NIGHT_DESK] : [DAY_DESK];
}

/** Shown in development only. */
const NOT_SERVED = ["/dev/gallery"];

for (const state of STATES) {
  for (const locale of LOCALES) {
    test(`${state.name} as ${state.as} is accessible, and fits a phone (${locale})`, async ({ signInAs, asStranger }) => {
      const visit = await (state.as === "stranger" ? asStranger({ locale }) : signInAs(state.as, { locale }));
      await state.open(visit);
      await expect(visit.page.locator("html")).toHaveAttribute("lang", locale);
      for (const look of looksOf(state, locale)) {
        await visit.page.setViewportSize(look.viewport);
        await visit.page.emulateMedia({ colorScheme: look.colorScheme });
        expect.soft(await accessibilityFaults(visit.page), nameOf(look)).toEqual([]);
        if (state.isMain) await takePicture(visit.page, `${state.name}-${locale}-${nameOf(look)}`);
      }
      await visit.page.setViewportSize(PHONE);
      expect.soft(await sidewaysPixels(visit.page), "sideways on a phone").toBe(0);
      expect.soft(await linksElsewhere(visit.page), "nothing reported can be followed").toEqual([]);
    });
  }
}

test("every page there is has a state that is looked at", () => {
  const seen = new Set(STATES.map((state) => state.template));
  expect(everyPage().filter((template) => !seen.has(template) && !NOT_SERVED.includes(template))).toEqual([]);
});

function nameOf({ viewport, colorScheme }: Look): string {
  return `${viewport.width}-${colorScheme}`;
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/${name.replace(/\W+/g, "-")}.png`, fullPage: true });
}
