import { aCase, type ACase } from "../support/a-case";
import { unfolded } from "../support/case-file";
import { choose, tabTo, typeInto } from "../support/keyboard";
import { demoPerson } from "../support/people";
import { expect, PHONE, test, type Visit } from "../support/test";

const ASKED = "Asked by an invented police station, by letter.";
const OVER = "They have what they need.";

/** A case whose removal is not due yet: its notice has just gone out. */
async function justNotified(): Promise<ACase> {
  const made = await aCase();
  await made.step("triage", { decision: "accept", reason: "Plainly within the category." });
  await made.step("notices", { recipient: "platform", channel: "web_form" });
  return made;
}

/** The link from the case to the page of its removal. */
function toRemoval({ page, t }: Visit) {
  return page.getByRole("link", { name: `${t("caseFile.due.more")} ${t("clock.kinds.takedown")}, ${t("clock.bases.policy")}` });
}

test("by keyboard alone, the clocks are paused, the removal's own page says so, and they run again", async ({ signInAs }) => {
  const { reference } = await justNotified();
  const visit = await signInAs("analyst");
  const { page, t } = visit;
  const summary = (text: string) => page.locator("summary").filter({ hasText: text });
  const press = async (control: ReturnType<typeof summary>) => {
    await tabTo(page, control);
    await page.keyboard.press("Enter");
  };

  await test.step("paused, behind the fold of what is seldom done", async () => {
    await page.goto(`/cases/${reference}`);
    await press(summary(t("actions.deadlines.title")));
    await press(summary(t("actions.pause.title")));
    const radio = (reason: string) => page.getByRole("radio", { name: t(`actions.pause.reasons.${reason}`) });
    await choose(page, radio("reporter_asked"), radio("legal_hold"), "ArrowDown");
    await typeInto(page, page.getByRole("textbox", { name: t("actions.pause.note") }), ASKED);
    await press(page.getByRole("button", { name: t("actions.pause.submit") }));
    await expect(page.getByRole("status").filter({ hasText: t("actions.done.pause_clocks") })).toBeVisible();
  });

  await test.step("its page tells who paused it, why, and what that moved", async () => {
    await press(toRemoval(visit));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("clock.kinds.takedown"));
    await expect(page.getByText(t("clockPage.facts.still"), { exact: true })).toBeVisible();
    const story = page.getByRole("region", { name: t("clockPage.story.title") });
    await expect(story.getByRole("listitem").filter({ hasText: ASKED })).toContainText(t("clock.pauseReasons.legal_hold"));
    await expect(page.getByRole("region", { name: t("clockPage.why.title") })).toContainText(t("clockPage.why.policyIsNoLaw"));
  });

  await test.step("back on the case, they run again", async () => {
    await press(page.getByRole("link", { name: t("clockPage.back", { reference }) }));
    await press(summary(t("actions.deadlines.titlePaused", { count: 1 })));
    const resume = t("actions.resume.title", { reason: t("clock.pauseReasons.legal_hold") });
    await press(summary(resume));
    await expect(page.getByText(ASKED).first()).toBeVisible();
    await typeInto(page, page.getByRole("textbox", { name: t("actions.resume.note") }), OVER);
    await press(page.getByRole("button", { name: t("actions.resume.submit") }));
    await expect(page.getByRole("status").filter({ hasText: t("actions.done.resume_clocks") })).toBeVisible();
    await press(toRemoval(visit));
    await expect(page.getByRole("region", { name: t("clockPage.story.title") })).toContainText(OVER);
    await expect(page.getByText(t("clockPage.facts.still"), { exact: true })).toHaveCount(0);
  });
});

test("without script, what a folded form has to say is not folded away", async ({ signInAs }) => {
  const { reference } = await justNotified();
  const visit = await signInAs("analyst", { javaScriptEnabled: false, viewport: PHONE });
  const { page, t } = visit;
  await page.goto(`/cases/${reference}`);
  await unfolded(visit, t("actions.deadlines.title"));
  const form = await unfolded(visit, t("actions.statute.title"));
  await expect(form).toContainText(t("law.caveats.commencement_unverified"));
  await form.getByLabel(t("actions.statute.statute")).selectOption({ label: t("law.statutes.us_take_it_down") });
  await form.getByLabel(t("actions.statute.jurisdiction")).selectOption({ label: t("actions.statute.places.uk") });
  await form.getByLabel(t("actions.statute.notifier"), { exact: true }).selectOption({ label: t("clock.notifiers.mandate") });
  await form.getByLabel(t("actions.statute.requestedAt"), { exact: true }).fill("2026-06-01T10:00");
  await form.getByLabel(t("actions.statute.note")).fill("Their form, signed.");
  await form.getByRole("button", { name: t("actions.statute.submit") }).click();
  await expect(form.getByLabel(t("actions.statute.statute"))).toBeVisible();
  await expect(form.getByLabel(t("actions.statute.statute"))).toHaveAccessibleDescription(new RegExp(t("refusals.statute_other_place")));
  await form.getByLabel(t("actions.statute.jurisdiction")).selectOption({ label: t("actions.statute.places.us") });
  await form.getByRole("button", { name: t("actions.statute.submit") }).click();
  await expect(page.getByRole("status")).toContainText(t("actions.done.open_statute"));

  await page.goto(`/cases/${reference}/clocks/takedown.statute.us_take_it_down`);
  await expect(page.getByRole("region", { name: t("clockPage.why.title") })).toContainText("47 USC 223a");
});

test("a clock that a case does not have is not found, nor is any of a case that is not there", async ({ signInAs }) => {
  const { reference } = await justNotified();
  const { page } = await signInAs(demoPerson("manager"));
  for (const path of [`/cases/${reference}/clocks/takedown`, `/cases/${reference}/clocks/%00`, "/cases/RL-0000-0000/clocks/takedown.policy"]) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(404);
  }
});

test("a manager reads what today's rules would change before giving them to a case, and is told where that is nothing", async ({ signInAs }) => {
  const { reference } = await justNotified();
  const visit = await signInAs("manager", { locale: "fr" });
  const { page, t } = visit;
  await page.goto(`/cases/${reference}`);
  await page.locator("summary").filter({ hasText: new RegExp(`^${t("actions.deadlines.title")}$`) }).click();
  const form = await unfolded(visit, t("actions.rebase.title"));
  await expect(form).toContainText(t("actions.rebase.nothing"));
  await form.getByLabel(t("actions.reason")).fill("The rules have been reviewed.");
  await form.getByRole("button", { name: t("actions.rebase.submit") }).click();
  await expect(form.getByRole("alert")).toContainText(t("refusals.nothing_to_rebase"));
  await expect(form.getByLabel(t("actions.reason"))).toHaveValue("The rules have been reviewed.");
});
