import type { Locator, Page } from "@playwright/test";
import { aCase, aNotifiedCase } from "../support/a-case";
import { unfolded } from "../support/case-file";
import { aMessageLink } from "../support/links";
import { demoPerson } from "../support/people";
import { filedReceipt, fillReport, send } from "../support/report-form";
import { expect, test, type Visit } from "../support/test";
import { containing, LOCALES, type Words } from "../support/words";

const DESCRIPTION = "A message that shares what its subject never agreed to share, sent on after being asked to stop.";
const WHO = { name: "Dana Reed", email: "dana@people.example" };
const ONE_PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const link = (page: Page, t: Words) => page.getByRole("textbox", { name: t("reportForm.links.label", { number: 1 }) });
const description = (page: Page, t: Words) => page.getByRole("textbox", { name: t("reportForm.description.label") });
const observedAt = (page: Page, t: Words) => page.getByLabel(t("reportForm.description.observedAt"));
const email = (page: Page, t: Words) => page.getByRole("textbox", { name: t("reportForm.who.email"), exact: true });

/** What is wrong, the field it is typed into, and what is said beside that field. */
const FAULTS = [
  ["a short link", link, "https://vm.tiktok.com/ZMinvented/", "refusals.location_not_exact"],
  ["no link but a sentence", link, "see that server", "refusals.location_not_exact"],
  ["a whole platform", link, "https://discord.com/", "refusals.location_not_exact"],
  ["a word in place of reasons", description, "illegal", "refusals.reasons_insufficient"],
  ["200 kB of text", description, "All work and no play. ".repeat(9_100), "refusals.too_long"],
  ["a character that cannot be seen", description, `${DESCRIPTION} zero\u200Bwidth`, "refusals.unsafe_text"],
  ["an image in the text", description, `${DESCRIPTION} ${ONE_PIXEL}`, "refusals.embedded_media_refused"],
  ["a date to come", observedAt, "2099-01-01T10:00", "refusals.date_in_future"],
  ["an address that is none", email, "dana at people", "reportForm.missing.email"],
] as const;

for (const locale of LOCALES) {
  test(`each fault of a report is told by its field, and nothing typed is lost (${locale})`, async ({ asStranger }) => {
    const visit = await asStranger({ locale });
    const { page, t } = visit;
    const place = aMessageLink();
    await page.goto("/report");
    await fillReport(visit, { category: "ncii", links: [place], description: DESCRIPTION, who: WHO });

    for (const [title, field, text, words] of FAULTS) {
      await test.step(title, async () => {
        const before = await field(page, t).inputValue();
        await field(page, t).fill(text);
        await send(visit);
        await expect(field(page, t)).toHaveAccessibleDescription(containing(t(words)));
        await expectAnswered(page.getByRole("alert").filter({ hasText: t("common.errorSummaryTitle", { count: 1 }) }), page.getByRole("button", { name: t("reportForm.submit") }));
        await expect(field(page, t)).toHaveValue(text);
        await field(page, t).fill(before);
      });
    }
    await test.step("no word of good faith", async () => {
      const box = page.getByRole("checkbox", { name: t("reportForm.goodFaith.box") });
      await box.uncheck();
      await send(visit);
      await expectAnswered(page.getByRole("alert").filter({ hasText: t("refusals.good_faith_required") }), page.getByRole("button", { name: t("reportForm.submit") }));
      await expect(box).toHaveAccessibleDescription(containing(t("refusals.good_faith_required")));
      await box.check();
    });
    await test.step("what was right all along is still there, and is filed", async () => {
      await expect(link(page, t)).toHaveValue(place);
      await expect(description(page, t)).toHaveValue(DESCRIPTION);
      await send(visit);
      await filedReceipt(visit);
    });
  });
}

test("nobody stays anonymous where the law asks for a name, and an empty form says all it lacks", async ({ asStranger }) => {
  const visit = await asStranger({ locale: "fr" });
  const { page, t } = visit;
  await page.goto("/report");
  await send(visit);
  await expect(page.getByRole("group", { name: t("reportForm.category.legend") })).toHaveAccessibleDescription(containing(t("reportForm.missing.category")));
  await expect(page.getByRole("group", { name: t("reportForm.manifest.legend") })).toHaveAccessibleDescription(containing(t("reportForm.missing.manifest")));

  await fillReport(visit, { category: "ncii", links: [aMessageLink()], description: DESCRIPTION, who: "anonymous" });
  await send(visit);
  await expect(page.getByRole("group", { name: t("reportForm.who.legend") })).toHaveAccessibleDescription(containing(t("refusals.identity_required")));
});

test("two people at one case: the second is told, keeps what was typed, and sends it again", async ({ signInAs }) => {
  const { reference, step } = await aCase();
  const visit = await signInAs("analyst", { locale: "fr" });
  const { page, t } = visit;
  await page.goto(`/cases/${reference}`);
  const form = await unfolded(visit, t("actions.accept.title"));
  await form.getByLabel(t("actions.reason")).fill("Dans le champ, et précis.");
  await step("assignment", { assignee: "me" });

  await form.getByRole("button", { name: t("actions.accept.submit") }).click();
  await expect(form.getByRole("alert")).toContainText(t("refusals.stale_version"));
  await form.getByRole("button", { name: t("actions.form.reload") }).click();
  await expect(form.getByRole("status").filter({ hasText: t("actions.form.fresh") })).toBeVisible();
  await expect(form.getByLabel(t("actions.reason"))).toHaveValue("Dans le champ, et précis.");
  await form.getByRole("button", { name: t("actions.accept.submit") }).click();
  await expect(page.getByRole("status").filter({ hasText: t("actions.done.triage") })).toBeVisible();
});

test("a case closed in another window takes no notice any more, and says so", async ({ signInAs }) => {
  const { reference, step } = await aNotifiedCase();
  const visit = await signInAs("analyst", { locale: "fr" });
  const { page, t } = visit;
  await page.goto(`/cases/${reference}`);
  const form = await unfolded(visit, t("actions.notice.followUpTitle"));
  await form.getByLabel(t("actions.notice.body")).fill("Seconde relance.");
  await step("closure", { outcome: "withdrawn", reason: "Its author asked for it." });

  await form.getByRole("button", { name: t("actions.notice.submit") }).click();
  await expect(form.getByRole("alert")).toContainText(t("refusals.stale_version"));
  await expect(form.getByLabel(t("actions.notice.body"))).toHaveValue("Seconde relance.");
  await page.reload();
  await expect(page.getByText(t("caseFile.closed.unanswered"))).toBeVisible();
  await expect(page.locator("summary").filter({ hasText: t("actions.notice.followUpTitle") })).toHaveCount(0);
});

test("a wrong receipt code opens nothing, and may be corrected", async ({ asStranger }) => {
  const { receipt } = await aCase();
  const { page, t } = await asStranger({ locale: "fr" });
  const code = page.getByRole("textbox", { name: t("receipt.code") });
  await page.goto("/receipt");
  for (const wrong of ["0000 0000 0000 0000", "mon code", "12345", "' OR 1=1 --"]) {
    await code.fill(wrong);
    await page.getByRole("button", { name: t("receipt.open") }).click();
    await expectAnswered(page.getByRole("alert").filter({ hasText: t("receipt.wrong") }), page.getByRole("button", { name: t("receipt.open") }));
    await expect(code, wrong).toHaveAccessibleDescription(containing(t("receipt.wrong")));
    await expect(code, wrong).toHaveValue(wrong);
  }
  await code.fill(receipt.replaceAll(" ", "-"));
  await page.getByRole("button", { name: t("receipt.open") }).click();
  await expect(page.getByRole("main")).toContainText(t("receipt.itemsTitle"));
});

test("a wrong password says no more than that, and is not written into the page", async ({ asStranger }) => {
  const { page, t } = await asStranger({ locale: "fr" });
  await page.goto("/sign-in");
  for (const address of [demoPerson("admin").email, "nobody@people.example"]) {
    const form = page.getByRole("region", { name: t("signIn.passwordTitle") });
    await form.getByLabel(t("signIn.email")).fill(address);
    await form.getByLabel(t("signIn.password")).fill("not the password");
    await form.getByRole("button", { name: t("signIn.signIn") }).click();
    await expectAnswered(form.getByRole("alert"), form.getByRole("button", { name: t("signIn.signIn") }));
    await expect(form.getByLabel(t("signIn.password"))).toHaveAccessibleDescription(containing(t("refusals.wrong_password")));
    await expect(form.getByLabel(t("signIn.email"))).toHaveValue(address);
    expect(await page.content()).not.toContain("not the password");
  }
});

const NOT_THERE = ["/cases/RL-0000-0000", "/cases/RL-7K3F-92QX", "/cases/%00", "/cases/..%2F..%2Fpeople", "/reports/RL-0000-0000", "/people/nobody", "/nowhere"];
const READ_AS_BEST_ONE_CAN = ["/queue?status=nonsense&platform=nowhere&sort=up", "/queue?cursor=forged", "/queue?q=%27%20OR%201%3D1", "/silence?day=2024-02-31", "/silence?cursor=forged", "/silence?platform=nowhere"];

test("an address that leads nowhere says so in the reader's language; an odd one is read as best one can", async ({ signInAs }) => {
  const manager = await signInAs("manager", { locale: "fr" });
  for (const path of NOT_THERE) await expectNotThere(manager, path);
  for (const path of READ_AS_BEST_ONE_CAN) {
    const response = await manager.page.goto(path);
    expect(response?.status(), path).toBe(200);
  }
});

/** The refusal has the focus, and the button its own words again: before that a form is not to be typed into, since it is about to be filled anew. */
async function expectAnswered(alert: Locator, button: Locator): Promise<void> {
  await expect(alert).toBeFocused();
  await expect(button).toBeVisible();
}

async function expectNotThere({ page, t }: Visit, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(404);
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(t("errors.notFoundTitle"));
}
