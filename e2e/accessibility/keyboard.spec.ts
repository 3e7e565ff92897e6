import { choose, tabTo, typeInto } from "../support/keyboard";
import { anInvite } from "../support/links";
import { choice, filedReceipt } from "../support/report-form";
import { expect, test } from "../support/test";

const DESCRIPTION = "An account that pretends to be somebody else and writes to their friends.";

test("a report is filed with nothing but a keyboard, and the focus can always be seen", async ({ asStranger }) => {
  const visit = await asStranger();
  const { page, t } = visit;
  await page.goto("/");
  await test.step("the first stop of a page leads past its header", async () => {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: t("layout.skipToContent") })).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("main").getByRole("link", { name: t("home.reportDoor") }));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/report");
  });
  await test.step("each control is reached in order and worked by keys", async () => {
    await choose(page, choice(page, t("category.names.life_threat")), choice(page, t("category.names.impersonation")), "ArrowUp");
    await typeInto(page, page.getByRole("textbox", { name: t("reportForm.links.label", { number: 1 }) }), anInvite());
    await typeInto(page, page.getByRole("textbox", { name: t("reportForm.description.label") }), DESCRIPTION);
    await choose(page, choice(page, t("report.manifest.yes")), choice(page, t("report.manifest.no")), "ArrowDown");
    await typeInto(page, page.getByRole("textbox", { name: t("reportForm.who.name"), exact: true }), "Dana Reed");
    await typeInto(page, page.getByRole("textbox", { name: t("reportForm.who.email"), exact: true }), "dana@people.example");
    await tabTo(page, page.getByRole("checkbox", { name: t("reportForm.goodFaith.box") }));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByRole("button", { name: t("reportForm.submit") }));
    await page.keyboard.press("Enter");
    await filedReceipt(visit);
  });
});

test("what is to be corrected is reached from the list of errors by keys", async ({ asStranger }) => {
  const { page, t } = await asStranger();
  await page.goto("/report");
  await tabTo(page, page.getByRole("button", { name: t("reportForm.submit") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: t("reportForm.missing.category") })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: t("reportForm.missing.manifest") }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: t("reportForm.manifest.legend") })).toBeFocused();
});
