import { expect, type Locator } from "@playwright/test";
import type { Visit } from "./test";

/** The form of a case that is folded away under these words, opened. */
export async function unfolded({ page }: Pick<Visit, "page">, title: string): Promise<Locator> {
  const summary = page.locator("summary").filter({ hasText: title });
  const fold = page.getByRole("group").filter({ has: page.locator(":scope > summary").filter({ hasText: title }) });
  await expect(summary).toHaveCount(1);
  if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open))) await summary.click();
  return fold;
}

/** Sends a form of the case and waits for the line that says it was done. */
export async function done(visit: Visit, form: Locator, submit: string, action: string): Promise<void> {
  const { page, t } = visit;
  const before = page.url();
  await form.getByRole("button", { name: t(submit), exact: true }).click();
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole("status").filter({ hasText: t(`actions.done.${action}`) })).toBeVisible();
}

/** Takes a new case up. */
export async function takeUp(visit: Visit, reason: string): Promise<void> {
  const form = await unfolded(visit, visit.t("actions.accept.title"));
  await form.getByLabel(visit.t("actions.reason")).fill(reason);
  await done(visit, form, "actions.accept.submit", "triage");
}

/** Records that it is gone, as the platform says. */
export async function claimRemoved(visit: Visit, when: string): Promise<void> {
  const { t } = visit;
  const form = await unfolded(visit, t("actions.claim.title"));
  await form.getByLabel(t("actions.claim.claim")).selectOption({ label: t("takedown.claims.removed") });
  await form.getByLabel(t("actions.claim.by")).selectOption({ label: t("takedown.claimants.platform") });
  await form.getByLabel(t("actions.claim.claimedAt")).fill(when);
  await done(visit, form, "actions.claim.submit", "claim_takedown");
}

/** Records a check that found it gone. */
export async function verifyGone(visit: Visit, when: string, method: string): Promise<void> {
  const { t } = visit;
  const form = await unfolded(visit, t("actions.verify.title"));
  await form.getByRole("radio", { name: t("takedown.results.gone"), exact: true }).check();
  await form.getByLabel(t("actions.verify.checkedAt")).fill(when);
  await form.getByLabel(t("actions.verify.method")).fill(method);
  await done(visit, form, "actions.verify.submit", "verify_takedown");
}

/** Logs what the platform said; without a kind, Relance guesses. */
export async function logResponse(visit: Visit, response: { readonly when: string; readonly text: string; readonly kind?: string }): Promise<void> {
  const { t } = visit;
  const form = await unfolded(visit, t("actions.response.title"));
  await form.getByLabel(t("actions.response.receivedAt")).fill(response.when);
  await form.getByLabel(t("actions.response.text")).fill(response.text);
  if (response.kind !== undefined) await form.getByLabel(t("actions.response.kind")).selectOption({ label: t(`response.kinds.${response.kind}`) });
  await done(visit, form, "actions.response.submit", "log_response");
}
