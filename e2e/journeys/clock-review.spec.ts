import { aCase, type ACase } from "../support/a-case";
import { present } from "../support/present";
import { expect, PHONE, test, type Visit } from "../support/test";
import { LOCALES } from "../support/words";

/** A case that was put on hold just after its notice went out, and whose platform has replied since. */
async function aParkedCase(): Promise<ACase> {
  const made = await aCase();
  await made.step("triage", { decision: "accept", reason: "Plainly within the category." });
  await made.step("notices", { recipient: "platform", channel: "web_form" });
  await made.step("pauses", { reason: "legal_hold", note: "An authority asked us to hold still." });
  await hear(made);
  return made;
}

function hear(made: ACase) {
  return made.step("responses", { kind: "refusal", receivedAt: present().toISOString(), text: "We found no violation of our rules." });
}

const cardOf = ({ page }: Visit, reference: string) => page.getByRole("article", { name: reference });

for (const locale of LOCALES) {
  for (const javaScriptEnabled of [true, false]) {
    const title = `a manager finds a clock that stands still while a reply lies unread, and says what they made of it`;
    test(`${title} (${locale}, ${javaScriptEnabled ? "with" : "without"} script)`, async ({ signInAs }) => {
      const made = await aParkedCase();
      const visit = await signInAs("manager", { locale, viewport: PHONE, javaScriptEnabled });
      const { page, t } = visit;
      const card = cardOf(visit, made.reference);

      await page.goto("/silence");
      await page.getByRole("link", { name: t("signIn.nav.clockReview") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("clockReview.title"));
      await expect(card.getByRole("heading", { name: t("clockReview.kinds.parked") })).toBeVisible();
      await expect(card).toContainText(t("clock.pauseReasons.legal_hold"));
      await expect(card).toContainText(t("clockReview.facts.unread"));
      await expect(card.getByRole("heading", { name: t("clockReview.kinds.pause_overlong") })).toBeVisible();

      await card.locator("summary").filter({ hasText: t("clockReview.form.title") }).click();
      await card.getByRole("button", { name: t("clockReview.form.submit") }).click();
      await expect(card.getByLabel(t("clockReview.form.note"))).toHaveAccessibleDescription(new RegExp(t("refusals.field_required")));
      await card.getByLabel(t("clockReview.form.note")).fill("Whoever set it was on leave; handed over today.");
      await card.getByRole("button", { name: t("clockReview.form.submit") }).click();
      await expect(page.getByRole("status").filter({ hasText: t("clockReview.done") })).toBeVisible();
      await expect(card).toHaveCount(0);

      await hear(made);
      await page.goto("/clock-review");
      await expect(card).toBeVisible();
    });
  }
}

test("without script, a manager whose case somebody dealt with meanwhile finds again what they wrote", async ({ signInAs }) => {
  const made = await aParkedCase();
  const visit = await signInAs("manager", { javaScriptEnabled: false });
  const { page, t } = visit;
  await page.goto("/clock-review");
  const card = cardOf(visit, made.reference);
  await card.locator("summary").filter({ hasText: t("clockReview.form.title") }).click();
  await card.getByLabel(t("clockReview.form.note")).fill("Words that must not be lost.");
  await made.step("escalations", { rung: "trusted_flagger", reason: "Handed on with the full file." });
  await card.getByRole("button", { name: t("clockReview.form.submit") }).click();
  await expect(page.getByRole("alert").filter({ hasText: t("refusals.stale_version") })).toBeVisible();
  await expect(page.getByRole("region", { name: t("actions.typed") })).toContainText("Words that must not be lost.");
  await expect(card).toHaveCount(0);
});
