import { mailTo } from "../support/mailbox";
import { newPerson } from "../support/people";
import { expect, test } from "../support/test";

for (const locale of ["fr", "en"] as const) {
  test(`signing in by a mailed link, which works once (${locale})`, async ({ asStranger }) => {
    const person = await newPerson("analyst");
    const { page, t } = await asStranger({ locale });
    await page.goto("/sign-in");
    const form = page.getByRole("region", { name: t("signIn.linkTitle") });
    await form.getByLabel(t("signIn.email")).fill(person.email);
    await form.getByRole("button", { name: t("signIn.sendLink") }).click();
    await expect(page.getByRole("heading", { name: t("signIn.linkSent.title") })).toBeVisible();

    const link = (await mailTo(person.email)).match(/http\S+/)?.[0] ?? "";
    await page.goto(link);
    await expect(page.getByRole("banner")).toContainText(person.name);

    const again = await asStranger({ locale });
    await again.page.goto(link);
    await expect(again.page.getByRole("main")).toContainText(t("signIn.errors.verification"));
    await expect(again.page.getByRole("banner")).not.toContainText(person.name);
  });
}
