import { test as base, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import type { Role } from "@/lib/domain/access/actor";
import { anAddress } from "./address";
import { demoPerson, type Person } from "./people";
import { sessionOf } from "./session";
import { watch, type Watch } from "./watch";
import { wordsOf, type Locale, type Words } from "./words";

/** A phone of 2016 held upright: the narrowest screen the app promises to be usable on. */
export const PHONE = { width: 360, height: 740 } as const;
export const DESKTOP = { width: 1280, height: 860 } as const;

export interface Look extends Pick<BrowserContextOptions, "colorScheme" | "viewport" | "javaScriptEnabled" | "hasTouch"> {
  readonly locale?: Locale;
}

/** A page, whose it is, and the words in their language. */
export interface Visit {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: Words;
}

interface Fixtures {
  /** A browser of somebody's own, signed in: the demo's person of a role, or one that the test made. */
  readonly signInAs: (who: Role | Person, look?: Look) => Promise<Visit>;
  /** A browser without any account. */
  readonly asStranger: (look?: Look) => Promise<Visit>;
}

type Opened = Watch & { readonly close: () => Promise<void> };

export { expect } from "@playwright/test";

export const test = base.extend<{ opened: Opened[] } & Fixtures>({
  opened: async ({}, use) => {
    const opened: Opened[] = [];
    await use(opened);
    const faults = opened.flatMap((one) => one.faults);
    await Promise.all(opened.map((one) => one.close()));
    if (faults.length > 0) throw new Error(`Something went wrong in a page:\n${faults.join("\n")}`);
  },
  asStranger: async ({ browser, opened }, use) => {
    await use((look = {}) => openVisit(browser, opened, look));
  },
  signInAs: async ({ browser, opened }, use) => {
    await use(async (who, look = {}) => {
      const session = await sessionOf(browser, typeof who === "string" ? demoPerson(who) : who);
      return openVisit(browser, opened, look, session);
    });
  },
});

type Cookies = Awaited<ReturnType<typeof sessionOf>>;

async function openVisit(browser: Browser, opened: Opened[], look: Look, session: Cookies = []): Promise<Visit> {
  const { locale = "en", viewport = DESKTOP, ...rest } = look;
  const context = await browser.newContext({ ...rest, viewport, locale: locale === "fr" ? "fr-FR" : "en-GB", extraHTTPHeaders: anAddress() });
  opened.push({ ...watch(context), close: () => context.close() });
  await context.addCookies(session);
  return { page: await context.newPage(), locale, t: wordsOf(locale) };
}
