import { aCase } from "../support/a-case";
import { mailTo } from "../support/mailbox";
import { aMessageLink } from "../support/links";
import { newPerson } from "../support/people";
import { expect, PHONE, test, type Visit } from "../support/test";
import { aTakenCase, look, openNew, propose, REASONS, writeReasons } from "../support/write-notice";

const NUMBER = "D-1042";

/** Nothing reported is ever a live link. */
async function expectNoLinkTo({ page }: Visit, link: string): Promise<void> {
  const addresses = await page.locator("a[href]").evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
  expect(addresses.filter((address) => address.startsWith(link))).toEqual([]);
}

for (const { title, look: device } of [
  { title: "with script", look: {} },
  { title: "without script, on a phone", look: { javaScriptEnabled: false, viewport: PHONE, locale: "fr" } },
] as const) {
  test(`LAW cases 7 and 8: an unsure case is written by one, read by another, sent by its form, and not notified twice (${title})`, async ({ signInAs }) => {
    const link = aMessageLink();
    const made = await aTakenCase({ manifest: "unsure", items: [{ raw: link }] });
    const { reference } = made;
    const [author, reader] = [await signInAs(await newPerson("analyst"), device), await signInAs(await newPerson("analyst"), device)];

    await test.step("the author finishes the text, sees the form's fields as they will be filled, and asks for a second reading", async () => {
      const { page, t } = author;
      await page.goto(`/cases/${reference}`);
      await page.getByRole("link", { name: t("compose.title.first"), exact: true }).click();
      await expect(page.getByText(t("compose.warnings.secondTitle"))).toBeVisible();
      await expect(page.getByRole("button", { name: t("compose.form.record"), exact: true })).toHaveCount(0);
      await writeReasons(author);
      await look(author);
      const kit = page.getByRole("region", { name: t("compose.preview.title") });
      await expect(kit.getByRole("textbox", { name: "Links" })).toHaveValue(link);
      await expect(kit.getByRole("textbox", { name: "Reasons" })).toHaveValue(new RegExp(REASONS));
      await propose(author);
      await expect(page.getByText(t("compose.notice.authorWaits"))).toBeVisible();
      await expect(page.getByRole("button", { name: t("compose.reading.submit") })).toHaveCount(0);
      await expectNoLinkTo(author, link);
    });

    await test.step("another person finds it at the top of the case, reads it word for word and approves it", async () => {
      const { page, t } = reader;
      await page.goto(`/cases/${reference}`);
      const list = page.getByRole("region", { name: t("compose.list.title") });
      await expect(list).toContainText(t("compose.list.stages.proposed"));
      await list.getByRole("link").click();
      await expect(page.getByRole("region", { name: t("compose.notice.text") })).toContainText(REASONS);
      await page.getByRole("radio", { name: t("compose.reading.verdicts.approved") }).check();
      await page.getByRole("button", { name: t("compose.reading.submit") }).click();
      await expect(page.getByRole("status").filter({ hasText: t("compose.done.read") })).toBeVisible();
    });

    await test.step("the form's fields are ready to be copied, its address no link, and what was sent is recorded", async () => {
      const { page, t } = reader;
      const kit = page.getByRole("region", { name: t("compose.kit.title") });
      await expect(kit).toContainText("hxxps[:]//discord[.]com/report");
      await expect(kit.getByRole("textbox", { name: "Links" })).toHaveValue(link);
      await expectNoLinkTo(reader, "https://discord.com");
      await page.getByLabel(t("compose.record.number")).fill(NUMBER);
      await page.getByRole("button", { name: t("compose.form.record"), exact: true }).click();
      await expect(page.getByRole("status").filter({ hasText: t("actions.done.send_notice") })).toBeVisible();
      await expect(page.getByRole("region", { name: t("caseFile.exchange.title") })).toContainText(NUMBER);
      await expect(page.getByRole("region", { name: t("compose.list.title") })).toHaveCount(0);
    });

    await test.step("a second notice is not written: the first is shown, and leads to a follow-up", async () => {
      const { page, t } = author;
      await openNew(author, reference);
      await expect(page.getByText(t("compose.warnings.firstTitle"))).toBeVisible();
      await expect(page.getByRole("textbox", { name: t("compose.form.body"), exact: true })).toHaveCount(0);
      await page.getByRole("link", { name: t("compose.warnings.seeFirst") }).click();
      await expect(page.getByRole("main")).toContainText(NUMBER);
      await page.getByRole("link", { name: t("compose.notice.followUp") }).click();
      await expect(page.getByText(t("compose.warnings.repeatTitle"))).toBeVisible();
      await expect(page.getByRole("main")).toContainText(reference);
    });
  });
}

test("a mail is shown exactly as it goes, goes, shows what proves it, and is followed up with one click", async ({ signInAs }) => {
  const link = aMessageLink();
  const { reference } = await aTakenCase({ items: [{ raw: link }] });
  const address = `abuse-${reference.toLowerCase()}@platform.example`;
  const visit = await signInAs("analyst");
  const { page, t } = visit;
  await openNew(visit, reference, "?way=email");
  await page.getByLabel(t("compose.form.to")).fill(address);
  await writeReasons(visit);
  await look(visit);
  const preview = page.getByRole("region", { name: t("compose.preview.title") });
  for (const shown of [address, link, REASONS, reference]) await expect(preview).toContainText(shown);

  await test.step("what is edited after looking is looked at again before it goes", async () => {
    const body = page.getByRole("textbox", { name: t("compose.form.body"), exact: true });
    await body.fill(`${await body.inputValue()}\nA line written afterwards.`);
    await page.getByRole("button", { name: t("compose.form.send"), exact: true }).click();
    await expect(preview).toContainText("A line written afterwards.");
    await expect(page).toHaveURL(/notices\/new/);
  });

  await page.getByRole("button", { name: t("compose.form.send"), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t("compose.done.queued") })).toBeVisible();
  const mail = await mailTo(address);
  for (const said of [link, REASONS, "A line written afterwards."]) expect(mail).toContain(said);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("compose.notice.stages.sent"));
  }).toPass();
  await expect(page.getByText(t("compose.notice.facts.messageId"))).toBeVisible();
  await expectNoLinkTo(visit, link);

  await test.step("the follow-up stands there as it will go, under the same reference: one click, and it is done", async () => {
    await page.getByRole("link", { name: t("compose.notice.followUp") }).click();
    await expect(page).toHaveURL(/followUpTo=/);
    await page.getByLabel(t("compose.choose.way")).selectOption("post");
    await page.getByRole("button", { name: t("compose.choose.show") }).click();
    await expect(page).toHaveURL(/way=post/);
    await expect(preview).toContainText(reference);
    await page.getByRole("button", { name: t("compose.form.record"), exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: t("actions.done.send_notice") })).toBeVisible();
    await expect(page.getByRole("region", { name: t("caseFile.exchange.title") })).toContainText(t("notice.kinds.follow_up"));
  });
});

test("LAW case 9: where somebody may be in danger, nothing goes before the call is answered for", async ({ signInAs }) => {
  const made = await aCase({ category: "life_threat", lifeSafety: true });
  await made.step("triage", { decision: "accept", reason: "Taken up at once." });
  const visit = await signInAs("analyst");
  const { page, t } = visit;
  await openNew(visit, made.reference, "?way=post");
  await expect(page.getByText(t("compose.warnings.call"))).toBeVisible();
  await writeReasons(visit);
  await look(visit);
  await page.getByRole("button", { name: t("compose.form.record"), exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: t("refusals.emergency_first") })).toBeVisible();
});
