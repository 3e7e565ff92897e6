import type { Role } from "@/lib/domain/access/actor";
import { aMail } from "./a-mail";
import { unfolded } from "./case-file";
import { DIRECTORY_STATES } from "./directory-states";
import { COMPOSE_STATES } from "./compose-states";
import { anInvite } from "./links";
import { NOTICE_STATES } from "./notice-states";
import { newPerson } from "./people";
import { choice, filedReceipt, fillReport, send } from "./report-form";
import { REPORTER_STATES } from "./reporter-states";
import type { Visit } from "./test";
import { toldCases } from "./told-cases";

/** A page in a state that it is often seen in. */
export interface State {
  readonly name: string;
  /** The page, as the route tree names it. */
  readonly template: string;
  readonly as: Role | "stranger";
  readonly open: (visit: Visit) => Promise<unknown>;
  /** One of the main pages, of which pictures are taken. */
  readonly isMain?: true;
}

const plain = (template: string, as: State["as"], name = template): State => ({ name, template: template.split("?")[0] ?? template, as, open: ({ page }) => page.goto(template) });

async function reportWithErrors({ page, t }: Visit): Promise<void> {
  await page.goto("/report");
  await page.getByRole("checkbox", { name: t("reportForm.danger.box") }).check();
  await choice(page, t("category.names.harassment")).check();
  await page.getByRole("textbox", { name: t("reportForm.links.label", { number: 1 }) }).fill("https://vm.tiktok.com/ZMinvented/");
  await page.getByRole("button", { name: t("reportForm.history.addNotice") }).click();
  await page.getByRole("button", { name: t("reportForm.history.addResponse") }).click();
  await page.getByRole("button", { name: t("reportForm.submit") }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.good_faith_required") }).or(page.getByText(t("reportForm.missing.manifest")).first()).first().waitFor();
}

async function justFiled(visit: Visit): Promise<void> {
  await visit.page.goto("/report");
  const description = "An invented account that writes to minors and asks to meet them in person.";
  await fillReport(visit, { category: "grooming", links: [anInvite()], description, who: "anonymous" });
  await send(visit);
  await filedReceipt(visit);
}

async function triageWithErrors(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await page.goto(`/cases/${(await toldCases()).fresh}`);
  const form = await unfolded(visit, t("actions.accept.title"));
  await form.getByRole("button", { name: t("actions.accept.submit") }).click();
  await form.getByRole("alert").waitFor();
}

async function reviewWithErrors({ page, t }: Visit): Promise<void> {
  await page.goto("/clock-review");
  const card = page.getByRole("article").first();
  await card.locator("summary").filter({ hasText: t("clockReview.form.title") }).click();
  await card.getByRole("button", { name: t("clockReview.form.submit") }).click();
  await card.getByRole("alert").waitFor();
}

async function calendarWithErrors({ page, t }: Visit): Promise<void> {
  await page.goto("/calendars/new");
  await page.getByRole("button", { name: t("calendars.form.load") }).click();
  await page.getByRole("status").filter({ hasText: t("calendars.form.loaded", { added: 1 }).slice(-40) }).waitFor();
  await page.getByRole("button", { name: t("calendars.form.addException") }).click();
  const exception = page.getByRole("group", { name: t("calendars.form.exception", { number: 1 }), exact: true });
  await exception.getByRole("textbox", { name: t("calendars.form.exceptionName") }).fill("A date that was forgotten");
  await page.getByRole("button", { name: t("calendars.form.publish"), exact: true }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.day_invalid") }).first().waitFor();
}

const caseState = (name: string, key: "january9" | "fresh" | "waiting" | "danger", as: Role, isMain?: true): State => ({
  name,
  template: "/cases/[reference]",
  as,
  isMain,
  open: async ({ page }) => page.goto(`/cases/${(await toldCases())[key]}`),
});

async function policyWithErrors({ page, t }: Visit): Promise<void> {
  await page.goto("/policies/new");
  await page.getByRole("checkbox", { name: t("platform.names.vinted") }).check();
  await page.getByRole("button", { name: t("policies.form.publish"), exact: true }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.field_required") }).waitFor();
}

async function previewedPolicy({ page, t }: Visit): Promise<void> {
  await toldCases();
  await page.goto("/policies/preset.ncii/edit");
  await page.getByRole("textbox", { name: t("policies.form.amount"), exact: true }).and(page.locator(":visible")).first().fill("2");
  await page.getByRole("button", { name: t("policies.form.preview"), exact: true }).click();
  await page.getByRole("region", { name: t("policies.preview.title") }).waitFor();
}

async function trayWithMail({ page }: Visit): Promise<void> {
  await aMail({ subject: "A report that nobody can tell from another" });
  await page.goto("/inbound-mail");
}

/** A mail with everything that there can be about one: a file that was not kept, an unknown character set, a mark of machines. */
async function mailWithErrors({ page, t }: Visit): Promise<void> {
  const headers = ["Auto-Submitted: auto-replied", "Reply-To: no-reply@platform.example"];
  const { id } = await aMail({ subject: "Your report of yesterday", text: "See https://help.platform.example/reports for more.", headers, attachment: "statement.pdf" });
  await page.goto(`/inbound-mail/${id}`);
  await page.getByRole("textbox", { name: t("inbound.match.reference") }).fill("RL-0000-0000");
  await page.getByRole("button", { name: t("inbound.match.submit") }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.not_found") }).waitFor();
}

const clockState = (name: string, clock: string, isMain?: true): State => ({
  name,
  template: "/cases/[reference]/clocks/[clock]",
  as: "analyst",
  isMain,
  open: async ({ page }) => page.goto(`/cases/${(await toldCases()).waiting}/clocks/${clock}`),
});

export const STATES: readonly State[] = [
  { ...plain("/", "stranger", "front page"), isMain: true },
  { ...plain("/report", "stranger", "report form, empty"), isMain: true },
  { name: "report form, with errors", template: "/report", as: "stranger", open: reportWithErrors },
  { name: "report filed", template: "/report/filed", as: "stranger", open: justFiled, isMain: true },
  plain("/report/filed", "stranger", "no receipt to show"),
  ...REPORTER_STATES,
  { ...plain("/sign-in", "stranger", "sign-in"), isMain: true },
  plain("/sign-in/link-sent", "stranger"),
  plain("/docs/api", "stranger"),
  plain("/nowhere", "stranger", "not found"),
  { ...plain("/reports", "reporter", "own reports"), isMain: true },
  {
    name: "own report",
    template: "/reports/[reference]",
    as: "reporter",
    isMain: true,
    open: async ({ page }) => page.goto(`/reports/${(await toldCases()).waiting}`),
  },
  { ...plain("/queue", "analyst", "queue"), isMain: true },
  plain("/queue?platform=discord&sort=silence&unanswered=true", "analyst", "queue, filtered"),
  plain("/queue", "platform_agent", "queue of a platform"),
  caseState("case, new", "fresh", "analyst"),
  { name: "case, triage with errors", template: "/cases/[reference]", as: "analyst", open: triageWithErrors },
  caseState("case, danger to life", "danger", "manager"),
  caseState("case, waiting", "waiting", "analyst", true),
  caseState("case, January 9", "january9", "analyst", true),
  caseState("case, to the platform", "waiting", "platform_agent"),
  clockState("clock, late", "takedown.policy", true),
  clockState("clock, receipt", "acknowledge.policy"),
  clockState("clock, in law", "complaint.statute"),
  ...COMPOSE_STATES,
  ...NOTICE_STATES,
  { name: "mail to be placed", template: "/inbound-mail", as: "analyst", open: trayWithMail, isMain: true },
  plain("/inbound-mail?show=set_aside", "manager", "mail set aside"),
  { name: "one mail, placed with an error", template: "/inbound-mail/[mail]", as: "analyst", open: mailWithErrors, isMain: true },
  { ...plain("/notifications", "manager", "notifications"), isMain: true },
  plain("/notifications", "platform_agent", "notifications of an agent"),
  { ...plain("/silence", "manager", "silence board"), isMain: true },
  plain("/silence?day=2024-02-13", "manager", "silence board of a day"),
  { ...plain("/clock-review", "manager", "clocks to look into"), isMain: true },
  { name: "clocks to look into, with errors", template: "/clock-review", as: "manager", open: reviewWithErrors },
  { ...plain("/people", "admin", "people"), isMain: true },
  {
    name: "one person",
    template: "/people/[id]",
    as: "admin",
    open: async ({ page }) => page.goto(`/people/${(await newPerson("analyst")).id}`),
  },
  ...DIRECTORY_STATES,
  { ...plain("/operations", "admin", "operations"), isMain: true },
  {
    name: "why the deadlines of a case",
    template: "/cases/[reference]/deadlines",
    as: "manager",
    open: async ({ page }) => page.goto(`/cases/${(await toldCases()).waiting}/deadlines`),
    isMain: true,
  },
  { ...plain("/policies", "manager", "policies"), isMain: true },
  plain("/policies", "analyst", "policies, to read"),
  { ...plain("/policies/new", "manager", "a new policy"), isMain: true },
  { name: "a new policy, with errors", template: "/policies/new", as: "manager", open: policyWithErrors },
  { name: "one policy", template: "/policies/[policy]", as: "manager", open: ({ page }) => page.goto("/policies/preset.ncii"), isMain: true },
  { name: "one policy, to change, with a preview", template: "/policies/[policy]/edit", as: "manager", open: previewedPolicy, isMain: true },
  { ...plain("/calendars", "manager", "calendars"), isMain: true },
  plain("/calendars", "platform_agent", "calendars, to read"),
  { ...plain("/calendars/new", "manager", "a new calendar"), isMain: true },
  { name: "a new calendar, with errors", template: "/calendars/new", as: "manager", open: calendarWithErrors },
  { name: "one calendar", template: "/calendars/[calendar]", as: "manager", open: ({ page }) => page.goto("/calendars/preset.paris_office?start=2026-04-30T16:30"), isMain: true },
  { name: "one calendar, to change", template: "/calendars/[calendar]/edit", as: "admin", open: ({ page }) => page.goto("/calendars/preset.paris_office/edit") },
  plain("/operations", "manager", "operations, to read"),
];
