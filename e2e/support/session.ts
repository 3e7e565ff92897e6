import type { Browser, BrowserContext } from "@playwright/test";
import { anAddress } from "./address";
import type { Person } from "./people";
import { wordsOf } from "./words";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

const sessions = new Map<string, Promise<Cookies>>();

/** The session of a person: got once, through the sign-in page, and handed to every browser of theirs from then on. */
export function sessionOf(browser: Browser, person: Person): Promise<Cookies> {
  const known = sessions.get(person.email);
  if (known !== undefined) return known;
  const started = signIn(browser, person);
  sessions.set(person.email, started);
  return started;
}

async function signIn(browser: Browser, { email, password }: Person): Promise<Cookies> {
  const t = wordsOf("en");
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB", extraHTTPHeaders: anAddress() });
  const page = await context.newPage();
  await page.goto("/sign-in");
  const form = page.getByRole("region", { name: t("signIn.passwordTitle") });
  await form.getByLabel(t("signIn.email")).fill(email);
  await form.getByLabel(t("signIn.password")).fill(password);
  await form.getByRole("button", { name: t("signIn.signIn") }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  const cookies = await context.cookies();
  await context.close();
  return cookies.filter(({ name }) => name.endsWith("relance-session"));
}
