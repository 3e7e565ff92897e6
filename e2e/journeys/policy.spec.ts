import { aCase, DESCRIPTION } from "../support/a-case";
import { unfolded } from "../support/case-file";
import { aMessageLink } from "../support/links";
import { minutesAgo } from "../support/present";
import { expect, PHONE, test, type Visit } from "../support/test";
import { containing } from "../support/words";

/** A case of blackmail whose notice went out an hour ago. No other journey is about its policy. */
async function justNotified(): Promise<string> {
  const made = await aCase({ category: "sextortion", items: [{ raw: aMessageLink() }], description: DESCRIPTION });
  await made.step("triage", { decision: "accept", reason: "Plainly within the category." });
  await made.step("notices", { recipient: "platform", channel: "web_form", sentAt: minutesAgo(60).toISOString() });
  return made.reference;
}

/** The fields of one clock in the form of a policy. */
function clockFields({ page, t }: Visit, kind: string) {
  const summary = page.locator("summary").filter({ hasText: new RegExp(`^${t(`clock.kinds.${kind}`)}$`) });
  return page.locator("details").filter({ has: summary });
}

const preview = ({ page, t }: Visit) => page.getByRole("region", { name: t("policies.preview.title") });
const press = ({ page, t }: Visit, button: "preview" | "publish") => page.getByRole("button", { name: t(`policies.form.${button}`), exact: true }).click();

/** Draws the page anew until the worker has been there. */
async function reloadUntil({ page }: Visit, shown: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await shown();
  }).toPass();
}

test("a manager changes what ships, sees beforehand what that does, publishes it and applies it to the cases that run", async ({ signInAs }) => {
  const reference = await justNotified();
  const visit = await signInAs("manager");
  const { page, t } = visit;
  await page.goto("/policies");
  await expect(page.getByRole("main")).toContainText(t("policies.noLaw"));
  await page.locator("summary").filter({ hasText: t("policies.inForce.fold", { clock: t("clock.kinds.answer"), count: 12 }) }).click();
  await page.getByRole("row").filter({ hasText: t("category.names.sextortion") }).getByRole("link").and(page.locator(":visible")).click();
  await page.getByRole("link", { name: t("policies.change") }).click();

  const answer = clockFields(visit, "answer");
  const amount = answer.getByRole("textbox", { name: t("policies.form.amount"), exact: true });
  await expect(amount).toHaveValue("24");
  await amount.fill("soon");
  await page.getByRole("textbox", { name: t("policies.form.reason") }).fill("A day is too long for whoever is blackmailed.");
  await press(visit, "preview");
  await expect(amount).toHaveAccessibleDescription(containing(t("refusals.field_type")));
  await expect(amount).toHaveValue("soon");

  await amount.fill("12");
  await press(visit, "publish");
  await expect(preview(visit)).toContainText(t("policies.preview.anew"));
  await expect(preview(visit)).toBeFocused();
  const row = preview(visit).getByRole("row").filter({ hasText: reference });
  await expect(row).toContainText(t("clock.kinds.answer"));
  await press(visit, "publish");
  await expect(page).toHaveURL(/\/policies\/preset\.sextortion\?done=published$/);
  const change = t("policies.changes.time", { clock: t("clock.kinds.answer"), after: t("policies.lengths.hours", { count: 12 }), before: t("policies.lengths.hours", { count: 24 }) });
  await expect(page.getByRole("region", { name: t("policies.versions.title") })).toContainText(change);
  await expect(page.getByRole("region", { name: t("policies.versions.title") })).toContainText("A day is too long for whoever is blackmailed.");

  await page.goto(`/cases/${reference}/deadlines`);
  const why = page.getByRole("article", { name: t("actions.rebase.clock", { clock: t("clock.kinds.answer"), basis: t("clock.bases.policy") }) });
  await expect(why).toContainText(t("policies.ofCase.today"));
  await expect(why).toContainText(containing(t("policies.lengths.hours", { count: 24 })));
  await expect(page.getByRole("link", { name: t("policies.ofCase.rebase") })).toBeVisible();

  await page.goto("/policies/preset.sextortion");
  const apply = await unfolded(visit, t("policies.apply.title"));
  await apply.getByRole("button", { name: t("policies.apply.submit") }).click();
  await expect(apply.getByRole("textbox", { name: t("policies.apply.reason") })).toHaveAccessibleDescription(containing(t("refusals.field_required")));
  await apply.getByRole("textbox", { name: t("policies.apply.reason") }).fill("For those who wait today, too.");
  await apply.getByRole("button", { name: t("policies.apply.submit") }).click();
  await expect(page.getByRole("status").filter({ hasText: t("policies.done.applied") })).toBeVisible();

  await page.goto(`/cases/${reference}/deadlines`);
  await reloadUntil(visit, () => expect(why).toContainText(containing(t("policies.lengths.hours", { count: 12 })), { timeout: 200 }));
  await expect(page.getByRole("main")).toContainText(t("policies.ofCase.same"));
  await why.getByRole("link").click();
  await expect(page.getByRole("main")).toContainText("For those who wait today, too.");
});

test("without script and on a phone, a policy that ties is told with which, keeps all that was typed, is published and goes out of use", async ({ signInAs }) => {
  const visit = await signInAs("manager", { javaScriptEnabled: false, viewport: PHONE, locale: "fr" });
  const { page, t } = visit;
  const name = `Vérifications ${minutesAgo(0).getTime()}`;
  await page.goto("/policies/new");
  await page.getByRole("textbox", { name: t("policies.form.name"), exact: true }).fill(name);
  await page.getByRole("checkbox", { name: t("platform.names.vinted") }).check();
  const verify = clockFields(visit, "verify");
  await verify.locator("summary").first().click();
  await verify.getByRole("checkbox", { name: t("policies.form.isSet", { clock: t("clock.kinds.verify") }) }).check();
  await verify.getByRole("textbox", { name: t("policies.form.amount"), exact: true }).fill("1,5");
  await page.getByRole("textbox", { name: t("policies.form.source") }).fill("Notre propre proposition.");
  await page.getByRole("textbox", { name: t("policies.form.reason") }).fill("Pour essayer.");
  await press(visit, "publish");

  await expect(page.getByRole("alert")).toContainText(containing(t("refusals.policy_tie")));
  await expect(page.getByRole("textbox", { name: t("policies.form.name"), exact: true })).toHaveValue(name);
  await expect(page.getByRole("checkbox", { name: t("platform.names.vinted") })).toBeChecked();
  await expect(verify.getByRole("textbox", { name: t("policies.form.amount"), exact: true })).toHaveValue("1,5");

  await page.getByRole("checkbox", { name: t("category.names.other"), exact: true }).check();
  await press(visit, "preview");
  await expect(preview(visit)).toContainText(containing(t("policies.preview.unsaved")));
  await expect(page.getByRole("textbox", { name: t("policies.form.reason") })).toHaveValue("Pour essayer.");
  await press(visit, "publish");
  await expect(page.getByRole("status")).toContainText(containing(t("policies.done.published")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

  const retire = await unfolded(visit, t("policies.retire.title"));
  await retire.getByRole("textbox", { name: t("policies.retire.reason") }).fill("L’essai est fini.");
  await retire.getByRole("button", { name: t("policies.retire.submit") }).click();
  await expect(page.getByRole("status")).toContainText(containing(t("policies.done.retired")));
  await page.goto("/policies");
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText("L’essai est fini.");
});
