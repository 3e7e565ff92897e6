import { expect, test } from "vitest";
import { TOLD_CODES } from "@/lib/domain/report/told-step";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES } from "@/lib/domain/law/category";
import { messagesEn } from "@/lib/i18n/messages-en";
import { messagesFr } from "@/lib/i18n/messages-fr";
import { caseNewsMail } from "./case-news-mail";

const TO = "dana@people.example";
const PLACE = "https://relance.example";
const ALL = { joined: "yes", count: 2, word: "own", recipient: "regulator", kind: "refusal", guess: "yes", rung: "press", by: "platform", claim: "removed", result: "gone", cause: "asked", over: "no", days: 12, ongoing: "yes", outcome: "removed", answered: "no" };
const steps = TOLD_CODES.map((code) => ({ code, params: ALL }));

test.each([
  ["en", /automatic receipt\. That is not an answer yet/, /12 days without an answer/],
  ["fr", /accusé automatique\. Ce n’est pas encore une réponse/, /12 jours sans réponse/],
] as const)("in %s an automatic receipt is told as no answer, and the silence is counted", (locale, receipt, silence) => {
  const news = { steps: [{ code: "acknowledged", params: { kind: "automatic_receipt", guess: "no", word: "ours" } }], silentDays: 12 } as const;
  const { subject, text } = caseNewsMail(TO, PLACE, locale, news);
  expect(text).toMatch(receipt);
  expect(text).toMatch(silence);
  expect(text).toContain(PLACE);
  expect(subject).not.toMatch(/receipt|accusé/i);
});

test("an answer says after how many days it came", () => {
  const answer = { code: "answered", params: { kind: "refusal", guess: "no", word: "ours", days: 6 } } as const;
  expect(caseNewsMail(TO, PLACE, "en", { steps: [answer], silentDays: 0 }).text).toContain("it does not act. It took 6 days.");
});

test.each(["en", "fr"] as const)("in %s no step names a category, a platform, or those who investigate", (locale) => {
  const messages = { en: messagesEn, fr: messagesFr }[locale];
  const { text } = caseNewsMail(TO, PLACE, locale, { steps, silentDays: 1 });
  const named = [...PLATFORMS.filter((platform) => platform !== "other" && platform !== "x").map((platform) => messages.platform.names[platform]), ...CATEGORIES.filter((category) => category !== "other").map((category) => messages.category.names[category])];
  for (const name of named) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
  for (const rung of RUNGS) expect(caseNewsMail(TO, PLACE, locale, { steps: [{ code: "escalated", params: { rung } }], silentDays: 0 }).text).not.toMatch(/PHAROS|prosecutor|procureur|police|hotline/i);
});

test("a message that knows of no steps says that there is news, and no more", () => {
  const { text } = caseNewsMail(TO, PLACE, "en", null);
  expect(text).toContain("does not say what");
  expect(text).not.toContain("- ");
});
