import type { Cast } from "../cast";
import { CaseStory } from "../case-story";

const RECEIPT = "We have received your report. This is an automatic message; our team will look into it.";

function on(day: string, time: string): string {
  return `2024-${day}T${time}:00.000Z`;
}

function wrote(day: string, time: string) {
  return { type: "notice", sentAt: on(day, time), channel: "web_form" };
}

function wasSentReceipt(day: string, time: string) {
  return { type: "response", kind: "automatic_receipt", receivedAt: on(day, time), text: RECEIPT };
}

/**
 * The case the product exists for. A volunteer reports a server on 9 January 2024 and follows up on 16, 23 and 30 January and 6 February (the
 * dates of the follow-ups are illustrative); each is met by a receipt or by nothing. On 14 February a journalist writes, and the server is
 * gone within hours.
 */
export async function january9({ reporter, analyst }: Cast): Promise<void> {
  const story = await CaseStory.file(new Date(on("02-07", "09:05")), reporter, analyst, {
    category: "ncii",
    link: "https://discord.gg/inventedServer",
    description: "A server of some 900 members where intimate images are traded without the consent of those they show.",
    observedAt: on("01-09", "17:40"),
    language: "fr",
    reporter: undefined,
    history: [
      wrote("01-09", "18:02"),
      wasSentReceipt("01-09", "18:03"),
      wrote("01-16", "19:15"),
      wasSentReceipt("01-16", "19:16"),
      wrote("01-23", "18:40"),
      wrote("01-30", "20:05"),
      wasSentReceipt("01-30", "20:06"),
      wrote("02-06", "18:30"),
    ],
  });
  const at = (day: string, time: string) => new Date(on(day, time));
  await story.accept(at("02-07", "10:20"), "Plainly within the category; already five notices by the volunteer.");
  await story.assign(at("02-07", "10:21"));
  await story.note(at("02-12", "09:00"), "Day 34. Still only receipts. The press has asked us for the file.");
  await story.escalate(at("02-14", "09:30"), "press", "A journalist writes to the platform and asks why five notices went unanswered.");
  await story.claim(at("02-14", "15:10"), "removed", "platform");
  await story.check(at("02-14", "16:00"), "gone", "The invite no longer resolves; asked of the metadata only, nothing was opened.");
  await story.close(at("02-15", "09:00"), "removed", "Gone the day the press wrote. Never answered.");
}
