import { daysAgo, hoursAgo, type Cast } from "../cast";
import { CaseStory } from "../case-story";
import { messageLink } from "../invented-links";

/** A case whose clocks an authority had us stop, and which everybody then forgot: the platform's answer has been lying unread for days. */
export async function parkedClock(cast: Cast): Promise<void> {
  const story = await CaseStory.file(daysAgo(cast, 6), cast.reporter, cast.analyst, {
    category: "harassment",
    link: messageLink("1180000000000000009", daysAgo(cast, 6.5)),
  });
  await story.accept(daysAgo(cast, 5.9));
  await story.notify(daysAgo(cast, 5.8), "in_app");
  await story.hearReceipt(daysAgo(cast, 5.79));
  await story.pause(daysAgo(cast, 5), "legal_hold", "The prosecutor’s office asked us to hold still while an account is identified.");
  await story.hear(hoursAgo(cast, 70), "refusal", "We found no violation of our rules.", cast.agent);
}
