import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { fieldTime, present } from "../support/present";
import { expect, PHONE, test, type Visit } from "../support/test";
import { containing } from "../support/words";

const FRIDAY = { en: "Friday", fr: "vendredi" } as const;
const COUNTRY = { en: "France", fr: "France" } as const;
/** Holidays of the whole of France a year. */
const HOLIDAYS = 11;

const year = Number(fieldTime(present()).slice(0, 4));

for (const look of [{ locale: "fr", javaScriptEnabled: true }, { locale: "en", javaScriptEnabled: false }] as const) {
  const how = `${look.locale}, ${look.javaScriptEnabled ? "with" : "without"} script`;

  test(`a manager writes a calendar with the holidays of France, sees what it counts, corrects and publishes it, then changes it (${how})`, async ({ signInAs }) => {
    const visit = await signInAs("manager", { ...look, viewport: PHONE });
    const { page, t } = visit;
    const name = `Desk ${randomUUID().slice(0, 8)}`;
    await page.goto("/calendars");
    await page.getByRole("link", { name: t("calendars.new") }).click();
    await page.waitForURL("**/calendars/new");

    await test.step("holidays are loaded, and nothing typed is lost", async () => {
      await field(visit, "name").fill(name);
      await load(visit, year + 1, year + 2);
      await expect(field(visit, "name")).toHaveValue(name);
      await expect(ticked(page)).toHaveCount(2 * HOLIDAYS);
      await expect(dateLine(visit, `${year + 1}-07-14`)).toHaveCount(1);
      await load(visit, year, year + 1);
      await expect(ticked(page)).toHaveCount(3 * HOLIDAYS);
    });

    await test.step("a date is left out and another added", async () => {
      const [summer] = await openYears(page, [year]);
      await summer?.getByRole("checkbox", { checked: true }).first().uncheck();
      await page.getByRole("button", { name: t("calendars.form.addHoliday") }).click();
      const added = page.getByRole("listitem").filter({ has: page.locator("input[type=date]") }).last();
      const date = added.locator("input[type=date]");
      await expect(date).toBeFocused();
      await date.fill(`${year}-01-02`);
      await added.getByRole("textbox").last().fill("A day of our own");
      await expect(ticked(page)).toHaveCount(3 * HOLIDAYS);
    });

    await test.step("the preview counts by the hours as they stand in the form", async () => {
      await span(visit, 1, "from").fill("9h");
      await span(visit, 1, "to").fill("12h30");
      await page.getByLabel(t("calendars.counts.start"), { exact: true }).fill(`${year + 1}-07-13T16:30`);
      await page.getByRole("button", { name: t("calendars.counts.show") }).click();
      const preview = page.getByRole("status").filter({ hasText: containing(t("calendars.holidays.until", { year: String(year + 2) })) });
      await expect(preview.getByRole("listitem")).toHaveCount(3);
      await expect(preview.locator("time").first()).toHaveAttribute("datetime", `${year + 1}-07-13T14:30:00.000Z`);
    });

    await test.step("what is wrong is said at its field", async () => {
      await span(visit, 1, "to").fill("25:00");
      await publish(visit);
      await expect(page.getByRole("alert").filter({ hasText: t("refusals.hours_malformed") })).toBeVisible();
      await expect(span(visit, 1, "to")).toHaveAccessibleDescription(containing(t("refusals.hours_malformed")));
      await expect(field(visit, "reason")).toHaveAccessibleDescription(containing(t("refusals.field_required")));
      await expect(field(visit, "name")).toHaveValue(name);
      await span(visit, 1, "to").fill("12:30");
      await field(visit, "reason").fill("To count the hours of our desk.");
      await publish(visit);
    });

    await page.waitForURL(/\/calendars\/desk-[\w-]+\?done=published$/);
    await expect(page.getByRole("status").filter({ hasText: t("calendars.done.published") })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.getByRole("region", { name: t("calendars.hours.title") })).toContainText(t("calendars.hours.span", { from: "09:00", to: "12:30" }));
    await expect(page.getByRole("region", { name: t("calendars.holidays.title") })).toContainText("date-holidays");

    await test.step("a start may be chosen on its page", async () => {
      const counts = page.getByRole("region", { name: t("calendars.counts.title") });
      await counts.getByLabel(t("calendars.counts.start")).fill(`${year + 1}-01-15T09:00`);
      await counts.getByRole("button").click();
      await expect(counts.locator("time").first()).toHaveAttribute("datetime", `${year + 1}-01-15T08:00:00.000Z`);
    });

    await test.step("the next version stands beside the one before it", async () => {
      await page.getByRole("link", { name: t("calendars.changeOf", { name }) }).click();
      await page.waitForURL(/\/calendars\/desk-[\w-]+\/edit$/);
      await expect(ticked(page)).toHaveCount(3 * HOLIDAYS);
      await expect(page.locator(`input[value="A day of our own"]`)).toHaveCount(1);
      await field(visit, "reason").fill("Open over the new year.");
      await page.getByRole("checkbox", { checked: true }).first().uncheck();
      await publish(visit);
      await page.waitForURL(/\?done=published$/);
      const versions = page.getByRole("region", { name: t("calendars.versions.title") });
      await expect(versions).toContainText("Open over the new year.");
      await expect(versions).toContainText("To count the hours of our desk.");
    });

    await page.goto("/calendars");
    await expect(page.getByRole("row").filter({ hasText: name })).toContainText(t("calendars.version", { version: 2 }));
  });
}

test("somebody who comes second is told so, and keeps what they wrote", async ({ signInAs }) => {
  const visit = await signInAs("manager");
  const { page, t } = visit;
  const path = "/calendars/preset.paris_office/edit";
  await page.goto(path);
  const other = await page.context().newPage();
  await other.goto(path);
  const faster: Visit = { ...visit, page: other };
  await field(faster, "reason").fill("Published by somebody faster.");
  await publish(faster);
  await other.waitForURL(/\?done=published$/);

  await field(visit, "reason").fill("Words that must not be lost.");
  await publish(visit);
  await expect(page.getByRole("alert").filter({ hasText: t("calendars.form.stale") })).toBeVisible();
  await expect(field(visit, "reason")).toHaveValue("Words that must not be lost.");
  await page.getByRole("button", { name: t("calendars.form.reload") }).click();
  await expect(page.getByText(t("calendars.form.fresh"))).toBeVisible();
  await publish(visit);
  await page.waitForURL(/\?done=published$/);
});

function field({ page, t }: Visit, name: "name" | "reason"): Locator {
  return page.getByRole("textbox", { name: t(`calendars.form.${name}`), exact: true });
}

/** A stretch of Friday. */
function span({ page, t, locale }: Visit, number: number, end: "from" | "to"): Locator {
  const label = `${t("calendars.form.dayHours", { day: FRIDAY[locale], number })} ${t(`calendars.form.${end}`)}`;
  return page.getByRole("textbox", { name: new RegExp(`^${containing(label).source}$`) });
}

/** The boxes of holidays that are ticked, whether their year is folded or not. */
function ticked(page: Page): Locator {
  return page.locator("input[type=checkbox][name^='holidays.']:checked");
}

function dateLine({ page }: Visit, date: string): Locator {
  return page.locator(`input[type=date][value="${date}"]`);
}

/** Years that lie open to be worked in. */
async function openYears(page: Page, years: readonly number[]): Promise<Locator[]> {
  const folds = years.map((which) => page.locator("details").filter({ has: page.locator("summary").filter({ hasText: new RegExp(`^\\s*${which}`) }) }));
  for (const fold of folds) await expect(fold).toHaveAttribute("open", "");
  return folds;
}

async function load({ page, t, locale }: Visit, from: number, to: number): Promise<void> {
  await page.getByLabel(t("calendars.form.place")).selectOption({ label: COUNTRY[locale] });
  await page.getByLabel(t("calendars.form.fromYear")).selectOption(String(from));
  await page.getByLabel(t("calendars.form.toYear")).selectOption(String(to));
  const lines = page.locator("input[type=date]");
  const before = await lines.count();
  await page.getByRole("button", { name: t("calendars.form.load") }).click();
  await expect.poll(() => lines.count()).toBeGreaterThan(before);
  await expect(page.getByRole("status").filter({ hasText: /\d/ })).toBeVisible();
}

async function publish({ page, t }: Visit): Promise<void> {
  await page.getByRole("button", { name: t("calendars.form.publish"), exact: true }).click();
}
