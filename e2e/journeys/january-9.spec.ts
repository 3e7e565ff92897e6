import type { ChainedEvent } from "@/lib/domain/audit/chain";
import type { CaseJson } from "../support/a-case";
import { api, token, worked } from "../support/api";
import { boardRows, openBoard } from "../support/board";
import { claimRemoved, done, takeUp, unfolded, verifyGone } from "../support/case-file";
import { followChain } from "../support/chain";
import { anInvite } from "../support/links";
import { newPerson } from "../support/people";
import { fieldTime } from "../support/present";
import { filedReceipt, fillReport, send, type Earlier } from "../support/report-form";
import { expect, PHONE, test, type Visit } from "../support/test";
import { demoJanuary9 } from "../support/told-cases";
import { containing, dayIn, LOCALES, type Locale } from "../support/words";

const RECEIPTS = {
  fr: "Nous avons bien reçu votre signalement. Ceci est un message automatique.",
  en: "We have received your report. This is an automatic message.",
};
const FOLLOW_UPS = ["2024-01-16T19:15:00.000Z", "2024-01-23T18:40:00.000Z", "2024-01-30T20:05:00.000Z", "2024-02-06T18:30:00.000Z"];
const PRESS_AT = "2024-02-14T10:00:00.000Z";
const GONE_AT = "2024-02-14T15:10:00.000Z";
const CHECKED_AT = "2024-02-14T16:00:00.000Z";

interface BoardJson {
  readonly items: readonly { reference: string; unansweredSince: string; silentDays: number; notices: number; receipts: number }[];
}

const analystApi = async () => api(await token("analyst"));
const boardOf = async (asOf: string) => worked(await (await analystApi()).get<BoardJson>(`/silence?limit=200&asOf=${asOf}`)).items;

/** On 9 January 2024, a minute before whatever case of that day is on the board already: the demo tells one, and so does the other language. */
async function firstNoticeAt(): Promise<string> {
  const [oldest] = await boardOf("2024-02-13T23:59:59.999Z");
  const latest = Date.parse("2024-01-09T18:02:00.000Z");
  const before = oldest === undefined ? latest : Math.min(latest, Date.parse(oldest.unansweredSince) - 60_000);
  return new Date(before).toISOString();
}

function whatHappenedSoFar(first: string, receiptText: string): Earlier[] {
  const minuteAfter = (instant: string) => new Date(Date.parse(instant) + 60_000).toISOString();
  const receipt = (instant: string, kind?: string): Earlier => ({ type: "response", receivedAt: minuteAfter(instant), text: receiptText, kind });
  const [second = "", third = "", fourth = "", fifth = ""] = FOLLOW_UPS;
  return [
    { type: "notice", sentAt: first },
    receipt(first, "automatic_receipt"),
    { type: "notice", sentAt: second },
    receipt(second),
    { type: "notice", sentAt: third },
    { type: "notice", sentAt: fourth },
    receipt(fourth, "automatic_receipt"),
    { type: "notice", sentAt: fifth },
  ];
}

for (const locale of LOCALES) {
  test(`the January 9 case, from the report to the removal that nobody answered for (${locale})`, async ({ signInAs }) => {
    const volunteer = await signInAs(await newPerson("reporter"), { locale, viewport: PHONE });
    const analyst = await signInAs("analyst", { locale });
    const start = await firstNoticeAt();

    const reference = await test.step("the volunteer files with all that happened so far, from a phone", async () => {
      await volunteer.page.goto("/report");
      const description = "A server of some 900 members where intimate images are traded without the consent of those they show.";
      await fillReport(volunteer, { category: "ncii", links: [anInvite()], description, history: whatHappenedSoFar(start, RECEIPTS[locale]) });
      await send(volunteer);
      return (await filedReceipt(volunteer)).reference;
    });

    await test.step("the analyst takes it up; the receipts have stopped nothing", async () => {
      await analyst.page.goto(`/cases/${reference}`);
      await takeUp(analyst, "Plainly within the category; already five notices by the volunteer.");
    });
    await test.step("the board shows it first, as it stood on 13 February 2024 and today", () => expectFirstOnBoard(analyst, reference));

    await test.step("the press writes, the server goes, the analyst checks", async () => {
      await analyst.page.goto(`/cases/${reference}`);
      await escalateToPress(analyst);
      await claimRemoved(analyst, fieldTime(GONE_AT));
      await verifyGone(analyst, fieldTime(CHECKED_AT), "The invite no longer resolves; asked of the metadata only.");
    });

    await test.step("the case file tells it", async () => {
      await expectStory(analyst, locale, start);
      await openBoard(analyst);
      await expect(boardRows(analyst).filter({ hasText: reference })).toHaveCount(0);
    });
    await test.step("the volunteer's own page tells the same", () => expectOwnStory(volunteer, locale, reference, start));
    await test.step("the API tells the same, and its log can be followed by anybody", () => expectApiStory(reference, start));
  });

  test(`the demo tells that same case (${locale})`, async ({ signInAs }) => {
    const analyst = await signInAs("analyst", { locale });
    await analyst.page.goto(`/cases/${await demoJanuary9()}`);
    await expectStory(analyst, locale, "2024-01-09T18:02:00.000Z");
  });
}

async function escalateToPress(visit: Visit): Promise<void> {
  const { t } = visit;
  const form = await unfolded(visit, t("actions.escalate.title"));
  await form.getByLabel(t("actions.escalate.rung")).selectOption("press");
  await form.getByLabel(t("actions.escalate.when")).fill(fieldTime(PRESS_AT));
  await form.getByLabel(t("actions.reason")).fill("A journalist asks the platform why five notices went unanswered.");
  await done(visit, form, "actions.escalate.submit", "escalate");
}

async function expectFirstOnBoard(visit: Visit, reference: string): Promise<void> {
  const { page, t } = visit;
  await openBoard(visit, "2024-02-13");
  await expect(page.getByText(t("board.pastTitle", { date: dayIn(visit.locale, "2024-02-13T12:00:00.000Z") }))).toBeVisible();
  const first = boardRows(visit).first();
  await expect(first).toContainText(reference);
  await expect(first).toContainText(t("silence.daysShort", { days: 35 }));
  await expect(first.getByRole("img")).toHaveAccessibleName(containing(t("silence.story.sent", { notices: 5, receipts: 3, answers: 0 })));

  await openBoard(visit);
  await expect(boardRows(visit).first()).toContainText(reference);
}

async function expectStory({ page, t }: Visit, locale: Locale, start: string): Promise<void> {
  const day = dayIn(locale, "2024-02-14T12:00:00.000Z");
  const main = page.getByRole("main");
  await expect(main).toContainText(t("caseFile.closed.title", { date: day, outcome: t("case.removedWithoutReply") }));
  await expect(main).toContainText(t("caseFile.closed.unanswered"));
  await expect(main).toContainText(t("caseFile.closed.movedBy", { what: t("escalation.rungs.press"), hours: 5, span: t("time.spans.hours", { hours: 5 }) }));
  await expect(page.getByRole("figure")).toContainText(`36${t("silence.days", { days: 36 })}`);
  await expect(page.getByRole("figure").getByRole("img")).toHaveAccessibleName(
    [
      t("silence.story.opening", { from: dayIn(locale, start), to: day }),
      t("silence.story.sent", { notices: 5, receipts: 3, answers: 0 }),
      t("silence.story.press", { date: day }),
      t("silence.story.removal", { date: day }),
      t("silence.story.silent", { days: 36 }),
    ].join(" "),
  );
  await expect(page.getByText(t("caseFile.exchange.notAnswer"), { exact: true })).toHaveCount(3);
  await expect(page.getByText(t("caseFile.exchange.answer"), { exact: true })).toHaveCount(0);
}

async function expectOwnStory(visit: Visit, locale: Locale, reference: string, start: string): Promise<void> {
  const { page, t } = visit;
  await page.goto("/reports");
  const row = page.getByRole("listitem").filter({ hasText: reference });
  await expect(row).toContainText(t("ownReports.silent", { days: 36 }));
  await expect(row).toContainText(t("ownReports.removedWithoutReply"));
  await row.getByRole("link").click();
  await page.waitForURL(`**/reports/${reference}`);
  await expectStory(visit, locale, start);
}

async function expectApiStory(reference: string, start: string): Promise<void> {
  const analyst = await analystApi();
  const abuseCase = worked(await analyst.get<CaseJson>(`/cases/${reference}`));
  expect(abuseCase).toMatchObject({
    status: "closed",
    outcome: "removed",
    answered: false,
    silentDays: 36,
    unansweredSince: start,
    movedBy: { what: "press" },
    silenceBar: { notices: 5, receipts: 3, answers: 0 },
  });
  const log = worked(await analyst.get<{ items: ChainedEvent[]; next: string | null }>(`/cases/${reference}/events?limit=200`));
  expect(log.next).toBeNull();
  expect(log.items.filter(({ type }) => type === "notice_sent")).toHaveLength(5);
  expect(log.items.at(-1)?.type).toBe("case_closed");
  followChain(log.items);

  const [first] = await boardOf("2024-02-13T12:00:00.000Z");
  expect(first).toMatchObject({ reference, silentDays: 35, notices: 5, receipts: 3 });
  expect((await boardOf("2024-02-15T00:00:00.000Z")).map((row) => row.reference)).not.toContain(reference);
}
