import { ANONYMOUS } from "@/lib/domain/access/actor";
import { daysAgo, hoursAgo, type Cast } from "../cast";
import { CaseStory } from "../case-story";
import { messageLink, serverLink } from "../invented-links";

/** Notices that wait: the longer the silence, the further up the ladder. */
export async function growingSilence(cast: Cast): Promise<void> {
  await longSilence(cast);
  await flaggedSilence(cast);
  await childSafety(cast);
  await terrorism(cast);
}

async function longSilence(cast: Cast): Promise<void> {
  const story = await CaseStory.file(daysAgo(cast, 40), cast.reporter, cast.analyst, {
    category: "ncii",
    link: serverLink("1180000000000000005"),
    language: "fr",
    reporter: undefined,
  });
  await story.accept(daysAgo(cast, 39.9));
  await story.assign(daysAgo(cast, 39.9));
  await story.notify(daysAgo(cast, 39.8));
  await story.hearReceipt(daysAgo(cast, 39.79));
  for (const day of [32, 25, 11]) {
    await story.followUp(daysAgo(cast, day));
    if (day !== 25) await story.hearReceipt(daysAgo(cast, day - 0.01));
  }
  await story.escalate(daysAgo(cast, 24), "trusted_flagger", "Handed to a trusted flagger with the full file.");
}

async function flaggedSilence(cast: Cast): Promise<void> {
  const deepfake = await CaseStory.file(daysAgo(cast, 12), ANONYMOUS, cast.second, {
    category: "sexual_deepfake",
    link: "https://twitter.com/invented_account/status/1850000000000000002?s=20",
  });
  await deepfake.accept(daysAgo(cast, 11.9));
  await deepfake.notify(daysAgo(cast, 11.8), "email");
  await deepfake.hearReceipt(daysAgo(cast, 11.8));
  await deepfake.followUp(daysAgo(cast, 5));

  const hasty = await CaseStory.file(daysAgo(cast, 18), ANONYMOUS, cast.analyst, {
    category: "voyeurism",
    link: "https://www.reddit.com/r/invented/comments/1abcd2e/a_title/",
  });
  await hasty.accept(daysAgo(cast, 17.8));
  await hasty.notify(daysAgo(cast, 17.7));
  await hasty.hear(daysAgo(cast, 17.6), "action_taken", "Thank you. Your report was handled. This is an automated message.");
  await hasty.correct(daysAgo(cast, 15), "automatic_receipt", "An automatic message, taken for an answer by mistake.");
}

async function childSafety(cast: Cast): Promise<void> {
  const anonymous = { reporter: { anonymous: true } };
  const first = await CaseStory.file(hoursAgo(cast, 6), ANONYMOUS, cast.analyst, {
    category: "csam",
    link: messageLink("1180000000000000006", hoursAgo(cast, 8)),
    description: "The category says what it is about; only the place is given here.",
    ...anonymous,
  });
  await first.accept(hoursAgo(cast, 5.8));
  await first.escalate(hoursAgo(cast, 5.7), "hotline", "Referred to the national hotline at once.");
  await first.notify(hoursAgo(cast, 5.6));
  await first.hearReceipt(hoursAgo(cast, 5.6));

  const second = await CaseStory.file(daysAgo(cast, 2.2), ANONYMOUS, cast.second, {
    category: "grooming",
    link: "https://www.snapchat.com/add/invented.account",
    description: "The link names the account; the category says what it is about.",
    ...anonymous,
  });
  await second.accept(daysAgo(cast, 2.1));
  await second.escalate(daysAgo(cast, 2.1), "police", "Reported to the police platform.");
  await second.notify(daysAgo(cast, 2));
}

async function terrorism(cast: Cast): Promise<void> {
  const story = await CaseStory.file(daysAgo(cast, 3.3), ANONYMOUS, cast.second, {
    category: "terrorism",
    link: "https://t.me/invented_broadcast/77",
  });
  await story.accept(daysAgo(cast, 3.2));
  await story.escalate(daysAgo(cast, 3.2), "police", "Reported to the police platform.");
  await story.notify(daysAgo(cast, 3.1));
  await story.hearReceipt(daysAgo(cast, 3.1));
  await story.followUp(daysAgo(cast, 1));
}
