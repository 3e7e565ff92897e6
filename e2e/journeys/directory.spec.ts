import { expect, PHONE, test } from "../support/test";
import { newPerson } from "../support/people";

const NO_SCRIPT = { javaScriptEnabled: false } as const;

test("without script, a manager adds a hotline and a way to reach it, takes that out of use, and takes it back", async ({ signInAs }) => {
  const manager = await newPerson("manager");
  const { page, t } = await signInAs(manager, { ...NO_SCRIPT, viewport: PHONE });
  const name = `Hotline of ${manager.name}`;
  await page.goto("/directory");
  await page.getByRole("link", { name: t("directory.add"), exact: true }).click();
  await page.getByLabel(t("directory.form.kind")).selectOption({ label: t("directory.kindOfOne.hotline") });
  await page.getByRole("textbox", { name: t("directory.form.name"), exact: true }).fill(name);
  await page.getByRole("textbox", { name: t("directory.form.languages") }).fill("fr; en");
  await page.getByRole("checkbox", { name: t("directory.pointers.web_address") }).check();
  const source = page.getByRole("group", { name: t("directory.form.source"), exact: true }).last();
  await source.getByRole("textbox", { name: t("directory.form.sourceText") }).fill("hotline.example, contact page");
  await source.getByLabel(t("directory.form.seenOn")).fill("2026-03-01");
  await page.getByRole("button", { name: t("directory.form.create"), exact: true }).click();

  const languages = page.getByRole("textbox", { name: t("directory.form.languages") });
  await expect(languages).toHaveAccessibleDescription(new RegExp(t("refusals.language_unknown").slice(0, 40)));
  await expect(page.getByRole("checkbox", { name: t("directory.pointers.web_address") })).toBeChecked();
  await languages.fill("fr, en");
  await page.getByRole("button", { name: t("directory.form.create"), exact: true }).click();
  await expect(page.getByRole("status")).toContainText(t("directory.done.added", { name }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

  await page.getByRole("link", { name: t("directory.points.add") }).click();
  await page.getByLabel(t("directory.pointForm.purpose")).selectOption({ label: t("directory.purposes.hotline") });
  await page.getByLabel(t("directory.pointForm.channel")).selectOption({ label: t("notice.channels.web_form") });
  await page.getByRole("textbox", { name: t("directory.pointForm.label"), exact: true }).fill("Form for the public");
  await page.getByRole("textbox", { name: t("directory.pointForm.address") }).fill("https://hotline.example/report");
  await page.getByRole("textbox", { name: t("directory.form.sourceText") }).fill("hotline.example, contact page");
  await page.getByLabel(t("directory.form.seenOn")).fill("2026-03-01");
  await page.getByRole("button", { name: t("directory.form.create"), exact: true }).click();
  await expect(page.getByRole("status")).toContainText(t("directory.done.point_added"));
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Form for the public" }) });
  await expect(card).toContainText("hxxps[:]//hotline[.]example/report");

  await card.getByRole("button", { name: t("directory.points.retire") }).click();
  await expect(page.getByRole("status")).toContainText(t("directory.done.point_retired"));
  await expect(page.getByText(t("directory.points.none"))).toBeVisible();
  await page.getByRole("button", { name: t("directory.undo") }).click();
  await expect(page.getByRole("status")).toContainText(t("directory.done.point_restored"));
  await expect(card.getByRole("button", { name: t("directory.points.retire") })).toBeVisible();
});

test("a manager lets follow-ups to a platform go out by themselves, and an analyst reads it", async ({ signInAs }) => {
  const { page, t } = await signInAs("manager");
  await page.goto("/directory/mastodon/edit");
  await page.getByRole("checkbox", { name: t("directory.form.automatic") }).check();
  await page.getByRole("textbox", { name: t("directory.form.most") }).fill("1");
  await page.getByRole("button", { name: t("directory.form.save") }).click();
  await expect(page.getByRole("status")).toContainText(t("directory.done.changed"));
  const analyst = await signInAs("analyst", { locale: "fr" });
  await analyst.page.goto("/directory/mastodon");
  await expect(analyst.page.getByRole("region", { name: analyst.t("directory.chasing.title") })).toContainText(analyst.t("directory.chasing.automatic", { most: 1 }));
  await expect(analyst.page.getByRole("link", { name: analyst.t("directory.change") })).toHaveCount(0);
});
