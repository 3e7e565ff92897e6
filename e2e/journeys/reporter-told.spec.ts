import { aNotifiedCase } from "../support/a-case";
import { anAddressOf } from "../support/mail-address";
import { aMessageLink } from "../support/links";
import { mailTo } from "../support/mailbox";
import { fieldTime, minutesAgo } from "../support/present";
import { fillReport, send } from "../support/report-form";
import { enterCode } from "../support/reporter-states";
import { expect, PHONE, test, type Visit } from "../support/test";
import { containing } from "../support/words";

const RECEIPT = "Nous avons bien reçu votre signalement. Ceci est un message automatique.";

async function openReceipt(visit: Visit, code: string): Promise<void> {
  await enterCode(visit, code);
  await expect(visit.page.getByRole("heading", { name: visit.t("told.title"), exact: true })).toBeVisible();
}

test("without an account or script, from a phone: told by mail, adds what the platform wrote, and then wants no more mail", async ({ asStranger }) => {
  const email = anAddressOf("told");
  const { receipt } = await aNotifiedCase({ language: "fr", reporter: { name: "Dana Reed", email } });
  expect(await mailTo(email)).toMatch(/Nous (l’avons lu et pris en charge|avons écrit à la plateforme)\./);

  const visit = await asStranger({ locale: "fr", viewport: PHONE, javaScriptEnabled: false });
  const { page, t } = visit;
  await openReceipt(visit, receipt);
  const main = page.getByRole("main");
  await expect(main).toContainText(t("told.steps.notified"));
  await expect(main).toContainText(t("told.next.why"));

  await test.step("what the platform wrote is taken as a guess, and is no answer", async () => {
    const fold = page.getByRole("group").filter({ has: page.locator(":scope > summary").filter({ hasText: t("ownReports.response.title") }) });
    await fold.locator("summary").click();
    await fold.getByLabel(t("ownReports.response.receivedAt")).fill(fieldTime(minutesAgo(30)));
    await fold.getByLabel(t("ownReports.response.text")).fill(RECEIPT);
    await fold.getByRole("button", { name: t("ownReports.response.send") }).click();
    await expect(page.getByRole("status")).toContainText(t("ownReports.noted.response"));
    await expect(main).toContainText("La plateforme a envoyé un accusé automatique. Ce n’est pas encore une réponse");
    await expect(main).toContainText(t("response.guessed"));
    await expect(main).toContainText(RECEIPT);
  });

  await test.step("no more mail, as they chose", async () => {
    const form = page.getByRole("region", { name: t("told.updates.title") });
    await expect(form.getByRole("radio", { name: containing(t("told.updates.mailHint")) })).toBeChecked();
    await form.getByRole("radio", { name: containing(t("told.updates.noneHint")) }).check();
    await form.getByRole("button", { name: t("told.updates.submit") }).click();
    await expect(page.getByRole("status")).toContainText(t("ownReports.noted.updates"));
    await expect(form.getByRole("radio", { name: containing(t("told.updates.noneHint")) })).toBeChecked();
  });
});

test("who reports again what is known already is told that it was not for nothing, and what comes next", async ({ asStranger }) => {
  const link = aMessageLink();
  await aNotifiedCase({ items: [{ raw: link }] });
  const visit = await asStranger({ viewport: PHONE });
  const { page, t } = visit;
  await page.goto("/report");
  const description = "The same message, seen again in the invented server, by somebody else.";
  await fillReport(visit, { category: "ncii", links: [link], description, who: { name: "Sam Hill", email: anAddressOf("again") } });
  await send(visit);

  const next = page.getByRole("region", { name: t("told.next.title") });
  await expect(next).toContainText(t("told.next.known", { reports: 2 }));
  await expect(next).toContainText(t("told.next.nothingSent"));
  await expect(next).toContainText(/\d{3} days without an answer from the platform so far\./);
  await expect(next).toContainText(t("told.next.why"));
});
