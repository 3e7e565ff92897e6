import { ANONYMOUS } from "@/lib/domain/access/actor";
import { daysAgo, hoursAgo, type Cast } from "../cast";
import { CaseStory } from "../case-story";
import { messageLink } from "../invented-links";

/** What waits for triage: danger first, then what has only just come, then what was let lie. */
export async function justFiled(cast: Cast): Promise<void> {
  const { analyst, reporter } = cast;
  await CaseStory.file(hoursAgo(cast, 0.4), ANONYMOUS, analyst, {
    category: "life_threat",
    link: messageLink("1180000000000000002", hoursAgo(cast, 1)),
    lifeSafety: true,
    description: "A life may be in danger; the link leads to the message that says so.",
  });
  await CaseStory.file(hoursAgo(cast, 2), reporter, analyst, {
    category: "hate_speech",
    link: "https://t.me/invented_channel/4521",
    language: "fr",
  });
  await CaseStory.file(hoursAgo(cast, 5), ANONYMOUS, analyst, {
    category: "impersonation",
    link: "https://mastodon.example/@invented/110000000000000001",
    platform: "mastodon",
    manifest: "unsure",
  });
  await CaseStory.file(daysAgo(cast, 5), ANONYMOUS, analyst, {
    category: "other",
    link: "https://www.vinted.fr/items/900100200-invented-item",
    manifest: "no",
  });
}

/** Three people report one message: one case, three reports. Two messages of one server without a case about it: two cases, linked. */
export async function joinedAndLinked(cast: Cast): Promise<void> {
  const { analyst, reporter } = cast;
  const shared = messageLink("1180000000000000003", daysAgo(cast, 9));
  const story = await CaseStory.file(daysAgo(cast, 8), ANONYMOUS, analyst, { category: "harassment", link: shared });
  await CaseStory.file(daysAgo(cast, 7.8), reporter, analyst, { category: "harassment", link: `${shared}?utm_source=mail` });
  await CaseStory.file(daysAgo(cast, 7.5), ANONYMOUS, analyst, {
    category: "harassment",
    link: shared.replace("discord.com", "ptb.discord.com"),
  });
  const afterJoining = await CaseStory.file(daysAgo(cast, 7.4), ANONYMOUS, analyst, { category: "harassment", link: shared });
  await afterJoining.accept(daysAgo(cast, 7.2));
  await afterJoining.notify(daysAgo(cast, 7.1));
  await afterJoining.hearReceipt(daysAgo(cast, 7.09));
  await story.note(daysAgo(cast, 7), "Reported by several people: one notice, one case.");

  for (const hours of [30, 29]) {
    await CaseStory.file(hoursAgo(cast, hours), ANONYMOUS, analyst, {
      category: "hate_speech",
      link: messageLink("1180000000000000004", hoursAgo(cast, hours + 4)),
    });
  }
}
