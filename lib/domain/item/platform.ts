/** Platforms by slug, as the API names them. `other` is any service without rules of its own here. */
export const PLATFORMS = [
  "discord",
  "x",
  "reddit",
  "instagram",
  "tiktok",
  "telegram",
  "snapchat",
  "vinted",
  "mastodon",
  "other",
] as const;

export type Platform = (typeof PLATFORMS)[number];
