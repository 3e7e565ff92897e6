import { randomUUID } from "node:crypto";
import type { APIResponse, Browser, BrowserContext } from "@playwright/test";
import { ANONYMOUS, type Actor, type Role } from "@/lib/domain/access/actor";
import type { CaseAccess } from "@/lib/domain/access/permissions";
import type { Platform } from "@/lib/domain/item/platform";
import { aCase } from "../support/a-case";
import { aMail } from "../support/a-mail";
import { worked } from "../support/api";
import { aRedditPost } from "../support/links";
import { everyPage, filled } from "../support/pages";
import { demoPerson, newPerson, type Person } from "../support/people";
import { sessionOf } from "../support/session";
import { expect, test } from "../support/test";
import { expectedOutcome, type Outcome } from "./expected";

const SECRET = randomUUID();
const DESCRIPTION = `A post that names somebody who asked for it to be taken down, known as ${SECRET}.`;
const REPORTER = { name: `Name ${randomUUID()}`, email: `${randomUUID()}@people.example` };
/** A contact point of Reddit, as it ships. */
const REDDIT_FORM = "1c23487b-1f44-50d5-9eb5-1bc614e7d96f";
const OWNER_ID = "the demo's reporter";

interface Foreign {
  readonly link: string;
  readonly access: CaseAccess;
  readonly values: Readonly<Record<string, string>>;
}

let made: Promise<Foreign> | undefined;

/** A case on Reddit, filed by the demo's reporter: foreign to everybody but them, staff, and Reddit's own agents. */
function foreignCase(): Promise<Foreign> {
  return (made ??= makeForeignCase());
}

async function makeForeignCase(): Promise<Foreign> {
  const link = aRedditPost();
  const history = [{ type: "notice", sentAt: "2024-03-01T10:00:00.000Z", channel: "web_form" }];
  const { reference, report, analyst } = await aCase({ category: "harassment", items: [{ raw: link }], description: DESCRIPTION, reporter: REPORTER, history });
  const [notice] = worked(await analyst.get<{ notices: { id: string }[] }>(`/cases/${reference}`)).notices;
  const { id } = await newPerson("analyst");
  return {
    link,
    access: { platform: "reddit", reports: [{ id: report.id, reporterId: OWNER_ID }] },
    values: { reference, id, slug: "reddit", point: REDDIT_FORM, clock: "triage.policy", calendar: "preset.paris_office", policy: "preset.ncii", mail: (await aMail()).id, noticeId: notice?.id ?? "" },
  };
}

interface Visitor {
  readonly title: string;
  readonly actor: Actor;
  readonly person?: () => Promise<Person>;
}

const ofDemo = (role: Role) => () => Promise.resolve(demoPerson(role));
const actorOf = (role: Role, platform: Platform | null = null, id = role as string): Actor => ({ ...ANONYMOUS, role, platform, id });

const VISITORS: readonly Visitor[] = [
  { title: "a stranger", actor: ANONYMOUS },
  { title: "the reporter whose case it is", actor: actorOf("reporter", null, OWNER_ID), person: ofDemo("reporter") },
  { title: "another reporter", actor: actorOf("reporter"), person: () => newPerson("reporter") },
  { title: "an analyst", actor: actorOf("analyst"), person: ofDemo("analyst") },
  { title: "a manager", actor: actorOf("manager"), person: ofDemo("manager") },
  { title: "an admin", actor: actorOf("admin"), person: ofDemo("admin") },
  { title: "an agent of another platform", actor: actorOf("platform_agent", "discord"), person: ofDemo("platform_agent") },
  { title: "an agent of the platform", actor: actorOf("platform_agent", "reddit"), person: () => newPerson("platform_agent", { platform: "reddit" }) },
];

for (const visitor of VISITORS) {
  test(`${visitor.title} is shown every page that is theirs, and of the others not even a name`, async ({ browser }) => {
    const foreign = await foreignCase();
    const context = await contextOf(browser, visitor);
    for (const template of everyPage()) {
      const path = filled(template, foreign.values);
      const response = await context.request.get(path, { maxRedirects: 0 });
      const outcome = expectedOutcome(template, visitor.actor, foreign.access);
      expect.soft(outcomeOf(response), path).toBe(outcome);
      await expectNothingLeaks(response, { template, outcome, visitor, foreign });
    }
    await context.close();
  });
}

async function contextOf(browser: Browser, { person }: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext();
  if (person !== undefined) await context.addCookies(await sessionOf(browser, await person()));
  return context;
}

/** What came, in the words of what was expected; the bare status where those have none for it. */
function outcomeOf(response: APIResponse): string {
  const location = response.headers().location ?? "";
  if (response.status() === 307 && location.includes("/sign-in?next=")) return "sign in first";
  if (response.status() === 307 && /\/reports\/RL-[\w-]+$/.test(location)) return "own page of it";
  if (response.status() === 404) return "not found";
  return response.status() === 200 ? "shown" : `${response.status()} ${location}`;
}

interface Sight {
  readonly template: string;
  readonly outcome: Outcome;
  readonly visitor: Visitor;
  readonly foreign: Foreign;
}

/** The reporter's identity is on no page at all; what the case is about, only on those that show it; its reference nowhere unasked. */
async function expectNothingLeaks(response: APIResponse, { template, outcome, visitor, foreign }: Sight): Promise<void> {
  const body = await response.text();
  const place = `${visitor.title} at ${template}`;
  expect.soft(body, place).not.toContain(REPORTER.name);
  expect.soft(body, place).not.toContain(REPORTER.email);
  const mayKnow = expectedOutcome("/cases/[reference]", visitor.actor, foreign.access) === "shown" || visitor.actor.id === OWNER_ID;
  const mayRead = mayKnow && visitor.actor.role !== "platform_agent";
  if (!mayRead || outcome !== "shown") expect.soft(body, place).not.toContain(SECRET);
  // Where it may be read it is there: what the lines above look for is what a leak would show.
  else if (template.endsWith("/[reference]")) expect.soft(body, place).toContain(SECRET);
  if (mayKnow) return;
  expect.soft(body, place).not.toContain(new URL(foreign.link).pathname);
  if (!template.includes("[reference]")) expect.soft(body, place).not.toContain(foreign.values.reference);
}
