import type { PlatformRules } from "../route";
import { discordApp, discordFiles, discordInvites } from "./discord";
import { instagram } from "./instagram";
import { mastodon } from "./mastodon";
import { reddit, redditShort } from "./reddit";
import { snapchat } from "./snapchat";
import { telegram } from "./telegram";
import { tiktok } from "./tiktok";
import { vinted } from "./vinted";
import { x } from "./x";

/** Who reads which address; the first to claim it does. Mastodon stands last: it claims by path, not by host. */
export const PLATFORM_RULES: readonly PlatformRules[] = [
  discordApp,
  discordInvites,
  discordFiles,
  x,
  reddit,
  redditShort,
  instagram,
  tiktok,
  telegram,
  snapchat,
  vinted,
  mastodon,
];
