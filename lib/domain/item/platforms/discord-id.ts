import type { Recognition } from "../item";
import { inexactly } from "../recognition";
import { snowflakeFault } from "../snowflake";
import { accountPlace, channelPlace, DIRECT, invitePlace, messagePlace, serverPlace } from "./discord-place";

type Label = "guild" | "channel" | "message" | "user";

// As Discord's own menus say it in the two languages of the app ("Copy Server ID", "Copier l'identifiant du salon").
const LABELS: Readonly<Record<string, Label>> = {
  server: "guild",
  serveur: "guild",
  guild: "guild",
  channel: "channel",
  salon: "channel",
  thread: "channel",
  fil: "channel",
  message: "message",
  msg: "message",
  user: "user",
  utilisateur: "user",
  member: "user",
  membre: "user",
  account: "user",
  compte: "user",
};

const PAIR = /(?<label>[a-z]+)(?:[ _-]?id)?\s*[:=]\s*(?<id>@me|\d+)/gi;
const INVITE = /^invit(?:e|ation)\s*[:=]\s*(?<code>[\w-]{1,255})$/i;
const TRIPLE = new RegExp(
  String.raw`^(?:(?:message|msg)(?:[ _-]?id)?\s*[:=]\s*)?` +
    String.raw`(?<guild>@me|\d+)\s*[/:, ]\s*(?<channel>\d+)\s*[/:, ]\s*(?<message>\d+)$`,
  "i",
);
const MENTION = /^<(?<mark>#|@!?)(?<id>\d+)>$/;

/**
 * IDs copied from Discord without a link: `server:ID`, `channel:ID`, `user:ID`, a message as its server, channel
 * and message IDs, a raw mention. Null where the text has none of these shapes. A bare ID does not say what it is
 * of, and a message ID alone does not say where the message stands: neither is an exact place.
 */
export function readDiscordId(text: string, now: Date): Recognition | null {
  if (/^\d+$/.test(text)) return unplaced(text, now);

  const mention = MENTION.exec(text)?.groups;
  if (mention?.id) {
    return mention.mark === "#" ? channelPlace("", mention.id, now) : accountPlace(mention.id, now);
  }
  const { guild, channel, message } = TRIPLE.exec(text)?.groups ?? {};
  if (guild && channel && message) return messagePlace([guild, channel, message], now);

  const code = INVITE.exec(text)?.groups?.code;
  return code ? invitePlace(code) : readPairs(text, now);
}

/** The innermost thing that the labelled IDs name together. */
function readPairs(text: string, now: Date): Recognition | null {
  const ids = labelledIds(text);
  if (!ids) return null;
  if (ids.message) {
    return ids.guild && ids.channel
      ? messagePlace([ids.guild, ids.channel, ids.message], now)
      : unplaced(ids.message, now);
  }
  if (ids.channel) return channelPlace(ids.guild ?? "", ids.channel, now);
  if (ids.user) return accountPlace(ids.user, now);
  return ids.guild && ids.guild !== DIRECT ? serverPlace(ids.guild, now) : null;
}

/** Null where anything is left over, a label is unknown, or one is given twice: then the text is no list of IDs. */
function labelledIds(text: string): Partial<Record<Label, string>> | null {
  if (/[^\s,;/|]/.test(text.replace(PAIR, ""))) return null;

  const ids: Partial<Record<Label, string>> = {};
  for (const { groups } of text.matchAll(PAIR)) {
    const label = LABELS[groups?.label?.toLowerCase() ?? ""];
    if (!label || ids[label] || (groups?.id === DIRECT && label !== "guild")) return null;
    ids[label] = groups?.id;
  }
  return ids;
}

function unplaced(id: string, now: Date): Recognition {
  return inexactly(snowflakeFault([id], now) ?? "place_too_broad", "discord");
}
