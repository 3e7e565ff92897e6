import type { Cast } from "../cast";
import { CaseStory } from "../case-story";
import { messageLink } from "../invented-links";

function at(day: string): Date {
  return new Date(`2024-${day}:00.000Z`);
}

/** Other cases of that winter, so that the board of 13 February 2024 has more than one line to order. */
export async function winter2024({ reporter, analyst }: Cast): Promise<void> {
  const refused = await CaseStory.file(at("01-22T08:10"), reporter, analyst, {
    category: "harassment",
    link: "https://x.com/invented_account/status/1748000000000000001",
  });
  await refused.accept(at("01-22T09:00"));
  await refused.notify(at("01-22T09:30"));
  await refused.hearReceipt(at("01-22T09:31"));
  await refused.hear(at("02-20T14:00"), "refusal", "We reviewed the post and found no violation. You may appeal this decision within six months.");
  await refused.close(at("02-21T10:00"), "refused", "Refused after 29 days; the reporter was told of the complaint.");

  const answered = await CaseStory.file(at("02-01T16:00"), reporter, analyst, {
    category: "impersonation",
    link: "https://www.instagram.com/p/CinventedA1/",
  });
  await answered.accept(at("02-01T17:00"));
  await answered.notify(at("02-01T17:20"), "email");
  await answered.followUp(at("02-12T10:00"));
  await answered.hear(at("03-01T11:00"), "action_taken", "We have removed the post for impersonation.");
  await answered.claim(at("03-01T11:00"));
  await answered.check(at("03-01T15:00"), "gone");

  const server = await CaseStory.file(at("01-29T12:00"), reporter, analyst, {
    category: "hate_speech",
    link: messageLink("1170000000000000001", at("01-29T10:00")),
  });
  await server.accept(at("01-29T13:00"));
  await server.notify(at("01-29T13:30"));
  await server.hear(at("02-15T09:00"), "action_taken", "We have removed the message.");
  await server.claim(at("02-15T09:00"));
  await server.check(at("02-15T12:00"), "gone");
}
