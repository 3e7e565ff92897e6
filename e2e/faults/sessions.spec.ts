import { aCase } from "../support/a-case";
import { demoPerson, newPerson } from "../support/people";
import { sessionOf } from "../support/session";
import { expect, test, type Visit } from "../support/test";

async function expectStranger({ page, t }: Visit, path: string): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByRole("banner").getByRole("link", { name: t("layout.signIn") })).toBeVisible();
}

test("signing out ends the session in this browser, and going back shows nothing of it", async ({ asStranger }) => {
  const { reference } = await aCase();
  const visit = await asStranger({ locale: "fr" });
  const { page, t } = visit;
  await page.goto("/sign-in");
  await page.getByRole("button", { name: t("signIn.demoAs", { label: demoPerson("analyst").name }) }).click();
  await page.waitForURL("**/queue");
  await page.goto(`/cases/${reference}`);
  await page.getByRole("button", { name: t("layout.signOut") }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: t("layout.signIn") })).toBeVisible();
  await expectStranger(visit, `/cases/${reference}`);
  await page.goBack();
  await expect(page.getByRole("main")).not.toContainText(reference);
});

test("an account that is shut is out at once: open pages, forms already filled in, and the next sign-in", async ({ signInAs, asStranger }) => {
  const { reference } = await aCase();
  const leaving = await newPerson("analyst");
  const analyst = await signInAs(leaving);
  await analyst.page.goto(`/cases/${reference}`);
  const triage = analyst.page.getByRole("group").filter({ has: analyst.page.locator(":scope > summary").filter({ hasText: analyst.t("actions.accept.title") }) });
  await triage.getByLabel(analyst.t("actions.reason")).fill("Typed before the account was shut.");

  await test.step("an admin shuts it", async () => {
    const { page, t } = await signInAs("admin");
    await page.goto("/people");
    await page.getByRole("link", { name: t("people.changeOf", { name: leaving.name }) }).click();
    await page.getByLabel(t("people.state")).selectOption("no");
    await page.getByRole("button", { name: t("people.save") }).click();
    await expect(page.getByRole("status")).toContainText(t("people.done.changed"));
  });

  await triage.getByRole("button", { name: analyst.t("actions.accept.submit") }).click();
  await expect(triage.getByRole("alert")).toContainText(analyst.t("refusals.unauthenticated"));
  await expect(triage.getByLabel(analyst.t("actions.reason"))).toHaveValue("Typed before the account was shut.");
  await expectStranger(analyst, "/queue");

  const again = await asStranger();
  await again.page.goto("/sign-in");
  const form = again.page.getByRole("region", { name: again.t("signIn.passwordTitle") });
  await form.getByLabel(again.t("signIn.email")).fill(leaving.email);
  await form.getByLabel(again.t("signIn.password")).fill(leaving.password);
  await form.getByRole("button", { name: again.t("signIn.signIn") }).click();
  await expect(form.getByRole("alert")).toContainText(again.t("refusals.wrong_password"));
});

test("a change of role takes effect on the very next page, and asks for a new sign-in", async ({ signInAs }) => {
  const person = await newPerson("manager");
  const manager = await signInAs(person);
  await manager.page.goto("/silence");
  await expect(manager.page.getByRole("heading", { level: 1 })).toHaveText(manager.t("board.title"));

  const { page, t } = await signInAs("admin");
  await page.goto(`/people/${person.id}`);
  await page.getByLabel(t("people.role")).selectOption("reporter");
  await page.getByRole("button", { name: t("people.save") }).click();
  await expect(page.getByRole("status")).toContainText(t("people.done.changed"));
  await expectStranger(manager, "/silence");
});

test("a session that somebody made up, or bent, is no session", async ({ asStranger, browser }) => {
  const [real] = await sessionOf(browser, demoPerson("analyst"));
  if (real === undefined) throw new Error("Signing in set no session");
  for (const value of ["made-up", `${real.value.slice(0, -4)}AAAA`, ""]) {
    const visit = await asStranger();
    await visit.page.context().addCookies([{ ...real, value }]);
    await expectStranger(visit, "/queue");
  }
});
