import { aNotifiedCase } from "../support/a-case";
import { newPerson } from "../support/people";
import { expect, PHONE, test } from "../support/test";

for (const look of [{ locale: "en", javaScriptEnabled: true }, { locale: "fr", javaScriptEnabled: false }] as const) {
  const how = `${look.locale}, ${look.javaScriptEnabled ? "with" : "without"} script`;

  test(`whoever can act is told what a clock announces, goes to its case, reads all, and chooses hours for their mail (${how})`, async ({ signInAs }) => {
    const { page, t } = await signInAs(await newPerson("manager"), { ...look, viewport: PHONE });
    await page.goto("/notifications");
    await expect(page.getByText(t("notifications.emptyTitle"))).toBeVisible();
    await expect(page.getByRole("button", { name: t("notifications.readAll") })).toHaveCount(0);

    const { reference } = await aNotifiedCase();
    const rows = page.getByRole("row").filter({ hasText: reference });
    await expect(async () => {
      await page.reload();
      await expect(rows.first()).toContainText(t("notifications.new"), { timeout: 1_000 });
    }).toPass();
    const place = page.getByRole("navigation", { name: t("layout.mainNavigation") }).getByRole("link", { name: t("signIn.nav.notifications") });
    await expect(place).toHaveAccessibleName(/\(/);
    await rows.first().getByRole("link", { name: reference }).click();
    await page.waitForURL(`**/cases/${reference}`);

    await place.click();
    await page.getByRole("button", { name: t("notifications.readAll") }).click();
    await expect(page.getByRole("status").filter({ hasText: t("notifications.done.read") })).toBeVisible();
    await expect(rows.first()).toContainText(t("notifications.read"));
    await expect(place).toHaveAccessibleName(t("signIn.nav.notifications"));

    const hours = page.getByRole("combobox", { name: t("notifications.hours.label") });
    await expect(hours.locator("option:checked")).toHaveText(t("notifications.hours.anyTime"));
    await hours.selectOption({ index: 1 });
    await page.getByRole("button", { name: t("notifications.hours.save") }).click();
    await expect(page.getByRole("status").filter({ hasText: t("notifications.done.hours") })).toBeVisible();
    await page.reload();
    await expect(hours.locator("option:checked")).not.toHaveText(t("notifications.hours.anyTime"));
  });
}

test("an admin sees whether the engine keeps up, and what was last done", async ({ signInAs }) => {
  const { page, t } = await signInAs("admin");
  await page.goto("/operations");
  await expect(page.getByText(t("operations.clocks.upToDate"))).toBeVisible();
  await expect(page.getByText(t("operations.messages.failedNone"))).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: t("operations.events.kinds.person_created") }).first()).toBeVisible();
});
