import { ANONYMOUS } from "@/lib/domain/access/actor";
import { daysAgo, hoursAgo, type Cast } from "../cast";
import { CaseStory } from "../case-story";
import { messageLink } from "../invented-links";

/** Platforms that say something: questions, refusals, claims to be checked. */
export async function inConversation(cast: Cast): Promise<void> {
  await questions(cast);
  await claims(cast);
  await refusals(cast);
  await owedByUs(cast);
}

async function questions(cast: Cast): Promise<void> {
  const waiting = await CaseStory.file(daysAgo(cast, 6), ANONYMOUS, cast.analyst, {
    category: "harassment",
    link: "https://www.tiktok.com/@invented.account/video/7300000000000000001",
  });
  await waiting.accept(daysAgo(cast, 5.9));
  await waiting.notify(daysAgo(cast, 5.8));
  await waiting.hear(daysAgo(cast, 3), "information_request", "Could you tell us which part of the video is concerned?");

  const replied = await CaseStory.file(daysAgo(cast, 9), cast.reporter, cast.second, {
    category: "sextortion",
    link: messageLink("1180000000000000007", daysAgo(cast, 9.2)),
  });
  await replied.accept(daysAgo(cast, 8.9));
  await replied.notify(daysAgo(cast, 8.8), "in_app");
  await replied.hear(daysAgo(cast, 8), "information_request", "Please give us the account that sent the messages.", cast.agent);
  await replied.followUp(daysAgo(cast, 7.5), "in_app");
}

async function claims(cast: Cast): Promise<void> {
  const claimed = await CaseStory.file(daysAgo(cast, 3), ANONYMOUS, cast.analyst, {
    category: "sextortion",
    link: "https://www.instagram.com/p/CinventedB2/",
  });
  await claimed.accept(daysAgo(cast, 2.9));
  await claimed.notify(daysAgo(cast, 2.8));
  await claimed.hear(hoursAgo(cast, 5), "action_taken", "The content was removed and the account suspended. You may complain of this decision within six months.");
  await claimed.claim(hoursAgo(cast, 5));

  const unchecked = await CaseStory.file(daysAgo(cast, 10), ANONYMOUS, cast.second, {
    category: "impersonation",
    link: "https://t.me/invented_person",
  });
  await unchecked.accept(daysAgo(cast, 9.5));
  await unchecked.notify(daysAgo(cast, 9.4));
  await unchecked.claim(daysAgo(cast, 6), "removed", "reporter");

  const stillUp = await CaseStory.file(daysAgo(cast, 5), ANONYMOUS, cast.analyst, {
    category: "ncii",
    link: messageLink("1180000000000000008", daysAgo(cast, 5.5)),
  });
  await stillUp.accept(daysAgo(cast, 4.9));
  await stillUp.notify(daysAgo(cast, 4.8), "in_app");
  await stillUp.hear(daysAgo(cast, 4), "action_taken", "The message was removed.", cast.agent);
  await stillUp.claim(daysAgo(cast, 4), "removed", "platform", cast.agent);
  await stillUp.check(daysAgo(cast, 3.6), "still_up");
}

async function refusals(cast: Cast): Promise<void> {
  const story = await CaseStory.file(daysAgo(cast, 14), ANONYMOUS, cast.second, {
    category: "hate_speech",
    link: "https://x.com/invented_other/status/1851000000000000003",
  });
  await story.accept(daysAgo(cast, 13.9));
  await story.notify(daysAgo(cast, 13.8));
  await story.hear(daysAgo(cast, 10), "refusal", "We found no violation of our rules.");
  await story.followUp(daysAgo(cast, 4));
}

async function owedByUs(cast: Cast): Promise<void> {
  const story = await CaseStory.file(daysAgo(cast, 4), cast.reporter, cast.analyst, {
    category: "impersonation",
    link: "https://www.vinted.fr/member/900300-invented",
  });
  await story.accept(daysAgo(cast, 3.5));
  await story.assign(daysAgo(cast, 3.5));
}
