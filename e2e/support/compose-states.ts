import type { State } from "./states";
import type { Visit } from "./test";
import { toldCases } from "./told-cases";
import { aTakenCase, finishedText, look, openNew, propose, writeReasons } from "./write-notice";

const NEW = "/cases/[reference]/notices/new";
const ONE = "/cases/[reference]/notices/[noticeId]";

async function withErrors(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await openNew(visit, (await aTakenCase()).reference);
  await page.getByRole("button", { name: t("compose.form.preview") }).and(page.locator(":not(.sr-only)")).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.placeholder_left") }).waitFor();
}

async function lookedAt(visit: Visit, query: string): Promise<void> {
  await openNew(visit, (await aTakenCase()).reference, query);
  await writeReasons(visit);
  await look(visit);
}

async function proposed(visit: Visit): Promise<void> {
  await openNew(visit, (await aTakenCase({ manifest: "unsure" })).reference);
  await writeReasons(visit);
  await look(visit);
  await propose(visit);
}

/** Written by an analyst, for whoever looks at it to read, and approved by them: the form's fields are then ready to be copied. */
async function approved(visit: Visit): Promise<void> {
  const { page, t } = visit;
  const made = await aTakenCase({ manifest: "unsure" });
  await openNew(visit, made.reference);
  const body = await finishedText(visit);
  const { outgoing } = await made.step("notice-drafts", { recipient: "platform", channel: "web_form", body });
  await page.goto(`/cases/${made.reference}/notices/${outgoing[0]?.id}`);
  await page.getByRole("radio", { name: t("compose.reading.verdicts.approved") }).check();
  await page.getByRole("button", { name: t("compose.reading.submit") }).click();
  await page.getByRole("region", { name: t("compose.kit.title") }).waitFor();
}

async function recorded(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await openNew(visit, (await aTakenCase()).reference, "?recipient=authority&way=post");
  await writeReasons(visit);
  await look(visit);
  await page.getByRole("button", { name: t("compose.form.record"), exact: true }).click();
  await page.getByRole("status").filter({ hasText: t("actions.done.send_notice") }).waitFor();
}

/** The pages on which notices are written and read, in the states that they are often seen in. */
export const COMPOSE_STATES: readonly State[] = [
  { name: "a notice to write", template: NEW, as: "analyst", open: async (visit) => openNew(visit, (await aTakenCase()).reference), isMain: true },
  { name: "a notice to write, with errors", template: NEW, as: "analyst", open: withErrors },
  { name: "a notice to write, as the fields of a form", template: NEW, as: "analyst", open: (visit) => lookedAt(visit, ""), isMain: true },
  { name: "a notice to write, as a mail", template: NEW, as: "analyst", open: (visit) => lookedAt(visit, "?way=post") },
  { name: "a follow-up", template: NEW, as: "analyst", open: async (visit) => openFollowUp(visit, (await toldCases()).waiting), isMain: true },
  { name: "a second notice, refused", template: NEW, as: "analyst", open: async (visit) => openNew(visit, (await toldCases()).waiting) },
  { name: "a notice on a case in danger", template: NEW, as: "manager", open: async (visit) => openNew(visit, (await toldCases()).danger) },
  { name: "a notice that waits for its second reader", template: ONE, as: "analyst", open: proposed, isMain: true },
  { name: "a notice ready to go, as the fields of a form", template: ONE, as: "manager", open: approved, isMain: true },
  { name: "a case with a notice recorded", template: "/cases/[reference]", as: "analyst", open: recorded },
];

async function openFollowUp({ page, t }: Visit, reference: string): Promise<void> {
  await page.goto(`/cases/${reference}`);
  await page.getByRole("link", { name: t("compose.title.followUp"), exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: t("compose.title.followUp") }).waitFor();
}
