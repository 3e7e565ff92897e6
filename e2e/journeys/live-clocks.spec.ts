import type { Locator } from "@playwright/test";
import { aCase, type ACase } from "../support/a-case";
import { worked } from "../support/api";
import { present } from "../support/present";
import { expect, PHONE, test, type Visit } from "../support/test";
import { containing, instantIn, LOCALES } from "../support/words";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

interface ClockJson {
  readonly kind: string;
  readonly basis: string;
  readonly startedAt: string;
  readonly dueAt: string;
}

interface Awaited {
  readonly reference: string;
  readonly receipt: ClockJson;
}

/** The clock of the receipt by our own policy: the first that is due once a notice is out. */
async function receiptClock({ analyst, reference }: ACase): Promise<ClockJson> {
  const { clocks } = worked(await analyst.get<{ clocks: ClockJson[] }>(`/cases/${reference}`));
  const clock = clocks.find(({ kind, basis }) => kind === "acknowledge" && basis === "policy");
  if (clock === undefined) throw new Error(`Case ${reference} waits for no receipt`);
  return clock;
}

/** A case whose notice went out at an instant. */
async function sentAt(at: Date): Promise<ACase> {
  const made = await aCase();
  await made.step("triage", { decision: "accept", reason: "Plainly within the category." });
  await made.step("notices", { recipient: "platform", channel: "web_form", sentAt: at.toISOString() });
  return made;
}

/** How long a platform has to acknowledge, as the policy in force says. */
let allowed: Promise<number> | undefined;

async function measureAllowed(): Promise<number> {
  const { startedAt, dueAt } = await receiptClock(await sentAt(new Date(present().getTime() - MINUTE)));
  return Date.parse(dueAt) - Date.parse(startedAt);
}

/** A case whose platform has this long left to acknowledge the notice. */
async function dueIn(ms: number): Promise<Awaited> {
  const allowedMs = await (allowed ??= measureAllowed());
  const made = await sentAt(new Date(present().getTime() + ms - allowedMs));
  return { reference: made.reference, receipt: await receiptClock(made) };
}

/** The chip of that clock in a case file. */
function receiptChip({ page, t }: Visit): Locator {
  return page.getByRole("region", { name: t("caseFile.due.title") }).getByRole("listitem").filter({ hasText: t("clock.kinds.acknowledge") }).filter({ hasText: t("clock.bases.policy") });
}

/** Lets the page's time run on until something shows. The first steps may pass before its script listens. */
async function runOnUntil({ page }: Visit, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(20 * SECOND);
    await expect(shown).toBeVisible({ timeout: 200 });
  }).toPass({ intervals: [0] });
}

/** Leaves a mark in the page that no reload would leave. */
async function markPage({ page }: Visit): Promise<() => Promise<void>> {
  await page.evaluate(() => document.documentElement.setAttribute("data-not-reloaded", ""));
  return () => expect(page.locator("html[data-not-reloaded]")).toHaveCount(1);
}

for (const locale of LOCALES) {
  test(`a deadline counts down and passes on an open page, though the device's clock is hours off (${locale})`, async ({ signInAs }) => {
    const { reference } = await dueIn(5 * MINUTE);
    const visit = await signInAs("analyst", { locale });
    const { page, t } = visit;
    await page.clock.install({ time: new Date(present().getTime() + 3 * HOUR) });
    await page.goto(`/cases/${reference}`);
    const expectNotReloaded = await markPage(visit);
    const chip = receiptChip(visit);
    const told = page.locator("[aria-live]").filter({ hasText: t("clock.passed.told", { count: 1, clock: t("clock.kinds.acknowledge") }) });
    const words = (key: string, minutes: number) => t(`clock.wordings.${key}`, { span: t("time.spans.minutes", { minutes }) });

    await expect(chip.getByRole("time")).toHaveText(containing(words("running", 4)));
    await runOnUntil(visit, chip.getByText(containing(words("running", 1))));
    await expect(told).toHaveCount(0);
    await runOnUntil(visit, chip.getByText(containing(words("overdue", 1))));
    await expect(chip.locator("> div")).toHaveCSS("border-left-width", "5px");
    await expect(told).toHaveCount(1);
    await expectNotReloaded();
  });
}

test("a row of the queue turns late while one looks at it", async ({ signInAs }) => {
  const { reference } = await dueIn(3 * MINUTE);
  const visit = await signInAs("manager");
  const { page, t } = visit;
  await page.clock.install();
  await page.goto(`/queue?q=${reference}`);
  const expectNotReloaded = await markPage(visit);
  const row = page.getByRole("row").filter({ hasText: reference });
  const late = t("clock.wordings.overdue", { span: t("time.spans.minutes", { minutes: 1 }) });

  await expect(row.getByRole("time")).toHaveText(containing(t("clock.wordings.running", { span: t("time.spans.minutes", { minutes: 2 }) })));
  await runOnUntil(visit, row.getByText(containing(late)));
  await expect(page.locator("[aria-live]").filter({ hasText: t("clock.passed.told", { count: 1, clock: reference }) })).toHaveCount(1);
  await expectNotReloaded();
});

test("a silence grows by a day on an open board, which is drawn anew as the day begins", async ({ signInAs }) => {
  const { page } = await signInAs("manager");
  await page.clock.install();
  await page.goto("/silence");
  const drawnAnew = page.waitForRequest((request) => request.headers().rsc === "1" && new URL(request.url()).pathname === "/silence");
  await expect(async () => {
    await page.clock.fastForward(24 * HOUR);
    await Promise.race([drawnAnew, Promise.reject(new Error("Nobody has asked yet"))]);
  }).toPass();
});

test("the exact instant of a deadline is reached by keys, from the case before it", async ({ signInAs }) => {
  const { reference, receipt } = await dueIn(2 * HOUR);
  const { page, t, locale } = await signInAs("analyst");
  await page.goto(`/queue?q=${reference}`);
  const row = page.getByRole("row").filter({ hasText: reference });
  const exact = row.getByText(containing(t("clock.exact.due", { instant: instantIn(locale, receipt.dueAt) })));

  await row.getByRole("link", { name: reference }).focus();
  await page.keyboard.press("Tab");
  await expect(row.locator("summary")).toBeFocused();
  await expect(row.locator("summary")).toHaveText(t("clock.exact.of", { clock: reference }));
  await expect(exact).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(exact).toBeVisible();
  await page.keyboard.press("Space");
  await expect(exact).toBeHidden();
});

for (const [how, look] of [["by a tap", { hasTouch: true }], ["without script", { javaScriptEnabled: false, hasTouch: true }]] as const) {
  test(`the exact instants of a deadline are reached on a phone ${how}`, async ({ signInAs }) => {
    const { reference, receipt } = await dueIn(2 * HOUR);
    const visit = await signInAs("analyst", { ...look, viewport: PHONE, locale: "fr" });
    const { page, t, locale } = visit;
    await page.goto(`/cases/${reference}`);
    const chip = receiptChip(visit);
    const lines = [
      t("clock.exact.due", { instant: instantIn(locale, receipt.dueAt) }),
      t("clock.exact.basis", { basis: t("clock.bases.policy") }),
    ];

    for (const line of lines) await expect(chip.getByText(containing(line))).toBeHidden();
    await chip.getByRole("time").tap({ force: true });
    for (const line of lines) await expect(chip.getByText(containing(line))).toBeVisible();
  });
}
