import type { Recognition, Surface } from "../item";
import { exactly, inexactly } from "../recognition";
import { snowflakeFault, snowflakeTime } from "../snowflake";

/** Stands where a server's ID would, in links to a direct conversation. */
export const DIRECT = "@me";

/** Keys of what encloses a Discord item; the same as those of the things themselves, so that items join them. */
export const guildKey = (id: string): string => `discord:guild:${id}`;
export const channelKey = (id: string): string => `discord:channel:${id}`;

/** Reads on only where every ID is a sound snowflake; otherwise says what is wrong with the first that is not. */
export function withSoundIds(ids: readonly string[], now: Date, read: () => Recognition): Recognition {
  const fault = snowflakeFault(ids.filter((id) => id !== DIRECT), now);
  return fault ? inexactly(fault, "discord") : read();
}

/** A server (Discord says guild). Joining it takes an invitation or a listing, so it counts as private. */
export function serverPlace(guild: string, now: Date): Recognition {
  return withSoundIds([guild], now, () => exactly("discord", "server", guildKey(guild), { surface: "private_server" }));
}

/** An account by its lasting ID; its name may change. `@me` is whoever looks, and so nobody. */
export function accountPlace(user: string, now: Date): Recognition {
  if (user === DIRECT) return inexactly("place_too_broad", "discord");
  return withSoundIds([user], now, () => exactly("discord", "account", `discord:user:${user}`));
}

/** A channel or thread. `guild` is empty where only the channel's ID is known, `@me` for a direct conversation. */
export function channelPlace(
  guild: string,
  channel: string,
  now: Date,
  parents: readonly string[] = [],
): Recognition {
  return withSoundIds([guild, channel, ...parents].filter(Boolean), now, () =>
    exactly("discord", "channel", channelKey(channel), {
      within: enclosing(guild, parents),
      surface: surfaceOf(guild),
    }),
  );
}

/** A message, known only with its server and channel: its key is `discord:msg:{guild}:{channel}:{message}`. */
export function messagePlace(
  [guild, channel, message]: readonly [string, string, string],
  now: Date,
  parents: readonly string[] = [],
): Recognition {
  return withSoundIds([guild, channel, message, ...parents], now, () =>
    exactly("discord", "message", `discord:msg:${guild}:${channel}:${message}`, {
      within: enclosing(guild, [channel, ...parents]),
      surface: surfaceOf(guild),
      postedAt: snowflakeTime(message),
    }),
  );
}

/** An invitation. Its code keeps its case: codes differ by it, and which are vanity is unknown (LAW.md case 39). */
export function invitePlace(code: string): Recognition {
  return exactly("discord", "invite", `discord:invite:${code}`, { surface: "private_server" });
}

function enclosing(guild: string, channels: readonly string[]): string[] {
  const keys = channels.map(channelKey);
  return guild === "" || guild === DIRECT ? keys : [...keys, guildKey(guild)];
}

function surfaceOf(guild: string): Surface {
  if (guild === "") return "unknown";
  return guild === DIRECT ? "direct_message" : "private_server";
}
