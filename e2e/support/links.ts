import { randomInt } from "node:crypto";

const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const JANUARY_8_MS = 1_704_672_000_000n;
const SUFFIX = 4_194_304;

/** A well-formed invented ID of 8 January 2024; by chance different from every other. */
export function anId(): string {
  const sameDay = BigInt(randomInt(86_000_000));
  return (((JANUARY_8_MS + sameDay - DISCORD_EPOCH_MS) << 22n) | BigInt(randomInt(SUFFIX))).toString();
}

/** A message nobody has reported yet, in an invented server. */
export function aMessageLink(): string {
  return `https://discord.com/channels/${anId()}/${anId()}/${anId()}`;
}

/** An invitation nobody has reported yet. */
export function anInvite(): string {
  return `https://discord.gg/invented${randomInt(1_000_000_000)}`;
}

/** A post nobody has reported yet, on another platform than the demo's agent works for. */
export function aRedditPost(): string {
  return `https://www.reddit.com/r/invented_place/comments/${randomInt(1_000_000_000).toString(36)}x/invented_title/`;
}
