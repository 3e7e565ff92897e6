import { aNotifiedCase } from "../support/a-case";
import { aMail } from "../support/a-mail";
import { expect, PHONE, test } from "../support/test";

for (const look of [{ locale: "en", javaScriptEnabled: true }, { locale: "fr", javaScriptEnabled: false }] as const) {
  const how = `${look.locale}, ${look.javaScriptEnabled ? "with" : "without"} script`;

  test(`an analyst finds a mail that nobody could place, sets it aside, takes it back, places it, and its case shows it (${how})`, async ({ signInAs }) => {
    const { reference } = await aNotifiedCase();
    const subject = `Your report of today ${how}`;
    const { state } = await aMail({ subject, text: "Hello,\r\n\r\nWe have received your report.\r\nMore at https://help.platform.example/reports." });
    expect(state).toBe("unmatched");

    const { page, t } = await signInAs("analyst", { ...look, viewport: PHONE });
    const done = (word: "matched" | "set_aside" | "taken_back") => page.getByRole("status").filter({ hasText: t(`inbound.done.${word}`, { reference }) });
    await page.goto("/inbound-mail");
    const place = page.getByRole("navigation", { name: t("layout.mainNavigation") }).getByRole("link", { name: t("signIn.nav.inboundMail") });
    await expect(place).toHaveAccessibleName(/\(/);
    await page.getByRole("row").filter({ hasText: subject }).getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(subject);
    await expect(page.getByText(t("inbound.because.nothing_found"))).toBeVisible();
    await expect(page.getByText("hxxps[:]//help[.]platform[.]example/reports")).toBeVisible();
    await expect(page.locator('a[href*="platform.example"]')).toHaveCount(0);

    await page.getByRole("button", { name: t("inbound.setAside.submit") }).click();
    await expect(done("set_aside")).toBeVisible();
    await page.goto("/inbound-mail?show=set_aside");
    await page.getByRole("row").filter({ hasText: subject }).getByRole("link").click();
    await page.getByRole("button", { name: t("inbound.takeBack.submit") }).click();
    await expect(done("taken_back")).toBeVisible();

    await page.getByRole("button", { name: t("inbound.message.submit") }).click();
    await expect(page.getByText("Content-Type: text/plain")).toBeVisible();

    const typed = page.getByRole("textbox", { name: t("inbound.match.reference") });
    await typed.fill("RL-0000-0000");
    await page.getByRole("button", { name: t("inbound.match.submit") }).click();
    await expect(page.getByRole("alert").filter({ hasText: t("refusals.not_found") }).first()).toBeVisible();
    await typed.fill(reference.toLowerCase());
    await page.getByRole("button", { name: t("inbound.match.submit") }).click();
    await expect(done("matched")).toBeVisible();
    await expect(page.getByRole("button", { name: t("inbound.match.submit") })).toHaveCount(0);

    await page.getByRole("link", { name: reference }).first().click();
    await page.waitForURL(`**/cases/${reference}`);
    await expect(page.getByText("We have received your report.").first()).toBeVisible();
    await expect(page.getByText(t("response.guessed")).first()).toBeVisible();
    await page.getByRole("link", { name: t("caseFile.exchange.asMail") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(subject);
  });
}
