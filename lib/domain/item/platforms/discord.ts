import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";
import { snowflakeTime } from "../snowflake";
import {
  accountPlace,
  channelKey,
  channelPlace,
  guildKey,
  invitePlace,
  messagePlace,
  serverPlace,
  withSoundIds,
} from "./discord-place";

const APP_ROUTES: readonly Route[] = [
  { path: /^\/channels\/@me$/, read: () => inexactly("place_too_broad", "discord") },
  // A thread opened beside its channel: the thread is the place, the channel encloses it.
  {
    path: /^\/channels\/(?<guild>[^/]+)\/(?<channel>[^/]+)\/threads\/(?<thread>[^/]+)$/,
    read: (part, { now }) => channelPlace(part("guild"), part("thread"), now, [part("channel")]),
  },
  {
    path: /^\/channels\/(?<guild>[^/]+)\/(?<channel>[^/]+)\/threads\/(?<thread>[^/]+)\/(?<message>[^/]+)$/,
    read: (part, { now }) =>
      messagePlace([part("guild"), part("thread"), part("message")], now, [part("channel")]),
  },
  {
    path: /^\/channels\/(?<guild>[^/]+)\/(?<channel>[^/]+)\/(?<message>[^/]+)$/,
    read: (part, { now }) => messagePlace([part("guild"), part("channel"), part("message")], now),
  },
  // A server's own pages (`@home`, `customize-community`) name the server and nothing inside it.
  {
    path: /^\/channels\/(?<guild>\d+)(?:\/[@a-z-]+)?$/,
    read: (part, { now }) => serverPlace(part("guild"), now),
  },
  {
    path: /^\/channels\/(?<guild>[^/]+)\/(?<channel>[^/]+)$/,
    read: (part, { now }) => channelPlace(part("guild"), part("channel"), now),
  },
  { path: /^\/channels\/(?<guild>[^/]+)$/, read: (part, { now }) => serverPlace(part("guild"), now) },
  {
    path: /^\/(?:servers|guild-discovery)\/(?:.*-)?(?<guild>\d+)$/,
    read: (part, { now }) => serverPlace(part("guild"), now),
  },
  { path: /^\/users\/(?<user>[^/]+)$/, read: (part, { now }) => accountPlace(part("user"), now) },
  {
    path: /^\/events\/(?<guild>[^/]+)\/(?<event>[^/]+)$/,
    read: (part, { now }) =>
      withSoundIds([part("guild"), part("event")], now, () =>
        exactly("discord", "post", `discord:event:${part("event")}`, {
          within: [guildKey(part("guild"))],
          surface: "private_server",
          postedAt: snowflakeTime(part("event")),
        }),
      ),
  },
  { path: /^\/invite\/(?<code>[\w-]{1,255})$/, read: (part) => invitePlace(part("code")) },
];

const INVITE_ROUTES: readonly Route[] = [
  { path: /^\/(?:invite\/)?(?<code>[\w-]{1,255})$/, read: (part) => invitePlace(part("code")) },
];

const FILE_ROUTES: readonly Route[] = [
  // The signature in the query expires and the file's name adds nothing to its ID (LAW.md case 42).
  {
    path: /^\/(?:ephemeral-)?attachments\/(?<channel>[^/]+)\/(?<attachment>[^/]+)(?:\/.*)?$/,
    read: (part, { now }) =>
      withSoundIds([part("channel"), part("attachment")], now, () =>
        exactly("discord", "file", `discord:attachment:${part("channel")}:${part("attachment")}`, {
          within: [channelKey(part("channel"))],
          postedAt: snowflakeTime(part("attachment")),
        }),
      ),
  },
];

const APP_HOSTS = ["discord.com", "discordapp.com"].flatMap((host) => [host, `ptb.${host}`, `canary.${host}`]);

/** Discord's application, on every release channel and on its former domain (LAW.md case 38). */
export const discordApp: PlatformRules = {
  platform: "discord",
  claims: onHosts(...APP_HOSTS),
  routes: APP_ROUTES,
  otherwise: "place_too_broad",
};

/** Discord's short domain, which holds invitations only. */
export const discordInvites: PlatformRules = {
  platform: "discord",
  claims: onHosts("discord.gg"),
  routes: INVITE_ROUTES,
  otherwise: "place_too_broad",
};

/** Where Discord serves uploaded files. */
export const discordFiles: PlatformRules = {
  platform: "discord",
  claims: onHosts("cdn.discordapp.com", "media.discordapp.net", "cdn.discord.com"),
  routes: FILE_ROUTES,
  otherwise: "page",
  tracking: ["ex", "is", "hm"],
};
