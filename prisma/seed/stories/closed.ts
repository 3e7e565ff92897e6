import { ANONYMOUS } from "@/lib/domain/access/actor";
import { daysAgo, type Cast } from "../cast";
import { CaseStory } from "../case-story";
import { messageLink } from "../invented-links";

/** How cases end: answered and removed, removed without a word, refused, unfounded, in part; and one that came back. */
export async function closed(cast: Cast): Promise<void> {
  await removals(cast);
  await cameBack(cast);
  await otherEnds(cast);
}

async function removals(cast: Cast): Promise<void> {
  const onTime = await CaseStory.file(daysAgo(cast, 20), ANONYMOUS, cast.analyst, {
    category: "impersonation",
    link: "https://www.vinted.fr/items/900100201-invented",
  });
  await onTime.accept(daysAgo(cast, 19.9));
  await onTime.notify(daysAgo(cast, 19.8), "email");
  await onTime.hear(daysAgo(cast, 19.2), "action_taken", "We have removed the listing. You may contest this decision within six months.");
  await onTime.claim(daysAgo(cast, 19.2));
  await onTime.check(daysAgo(cast, 19), "gone");

  const wordless = await CaseStory.file(daysAgo(cast, 30), ANONYMOUS, cast.second, {
    category: "harassment",
    link: "https://social.example/@invented/110000000000000009",
    platform: "mastodon",
  });
  await wordless.accept(daysAgo(cast, 29.5));
  await wordless.notify(daysAgo(cast, 29.4), "email");
  await wordless.followUp(daysAgo(cast, 22), "email");
  await wordless.claim(daysAgo(cast, 21), "removed", "reporter");
  await wordless.check(daysAgo(cast, 20.8), "gone");

  const partly = await CaseStory.file(daysAgo(cast, 26), ANONYMOUS, cast.analyst, {
    category: "harassment",
    link: "https://www.instagram.com/p/CinventedC3/",
  });
  await partly.accept(daysAgo(cast, 25.9));
  await partly.notify(daysAgo(cast, 25.8));
  await partly.hear(daysAgo(cast, 24), "partial_action", "The comments were removed; the post stays. You may appeal.");
  await partly.claim(daysAgo(cast, 24), "partially_removed");
  await partly.check(daysAgo(cast, 23.5), "gone");
  await partly.close(daysAgo(cast, 23), "partially_removed", "The comments are gone, the post is not; the reporter agrees to leave it there.");
}

async function cameBack(cast: Cast): Promise<void> {
  const story = await CaseStory.file(daysAgo(cast, 35), cast.reporter, cast.analyst, {
    category: "ncii",
    link: messageLink("1180000000000000009", daysAgo(cast, 36)),
    reporter: undefined,
  });
  await story.accept(daysAgo(cast, 34.9));
  await story.notify(daysAgo(cast, 34.8));
  await story.claim(daysAgo(cast, 33), "removed", "us");
  await story.check(daysAgo(cast, 32.9), "gone");
  await story.check(daysAgo(cast, 2), "back", "The reporter saw it again; asked whether the link resolves, and it does.");
}

async function otherEnds(cast: Cast): Promise<void> {
  const refused = await CaseStory.file(daysAgo(cast, 50), ANONYMOUS, cast.second, {
    category: "hate_speech",
    link: "https://www.tiktok.com/@invented.other/video/7300000000000000002",
  });
  await refused.accept(daysAgo(cast, 49.5));
  await refused.notify(daysAgo(cast, 49.4));
  await refused.hear(daysAgo(cast, 45), "refusal", "We reviewed it and will not remove it. You may complain within six months.");
  await refused.close(daysAgo(cast, 44), "refused", "Refused with reasons and redress; the reporter does not wish to complain.");

  const unfounded = await CaseStory.file(daysAgo(cast, 3), ANONYMOUS, cast.analyst, {
    category: "other",
    link: "https://forum.example/topics/12-invented-topic",
  });
  await unfounded.dismiss(daysAgo(cast, 2.9), "unfounded", "The page shows nothing of the kind; a look-alike.");
}
