import { describe, expect, test } from "vitest";
import { recognise } from "../recognise";

const NOW = new Date("2026-03-01T12:00:00.000Z");
const G = "165176875973476352";
const C = "165176875973476353";
const T = "165176875973476354";
const M = "175928847299117063";
const AT = "2016-04-30T11:18:25.796Z";

const item = (raw: string) => recognise(raw, { now: NOW });

describe("Discord links", () => {
  test.each([
    [`discord.com/channels/${G}/${C}/${M}`, "message", `discord:msg:${G}:${C}:${M}`, [`discord:channel:${C}`, `discord:guild:${G}`], "private_server", AT],
    [`discord.com/channels/%40me/${C}/${M}`, "message", `discord:msg:@me:${C}:${M}`, [`discord:channel:${C}`], "direct_message", AT],
    [`discord.com/channels/${G}/${C}`, "channel", `discord:channel:${C}`, [`discord:guild:${G}`], "private_server", undefined],
    [`discord.com/channels/@me/${C}`, "channel", `discord:channel:${C}`, [], "direct_message", undefined],
    [`discord.com/channels/${G}`, "server", `discord:guild:${G}`, [], "private_server", undefined],
    [`discord.com/channels/${G}/@home`, "server", `discord:guild:${G}`, [], "private_server", undefined],
    [`discord.com/channels/${G}/${C}/threads/${T}`, "channel", `discord:channel:${T}`, [`discord:channel:${C}`, `discord:guild:${G}`], "private_server", undefined],
    [`discord.com/channels/${G}/${C}/threads/${T}/${M}`, "message", `discord:msg:${G}:${T}:${M}`, [`discord:channel:${T}`, `discord:channel:${C}`, `discord:guild:${G}`], "private_server", AT],
    [`discord.com/servers/a-place-${G}`, "server", `discord:guild:${G}`, [], "private_server", undefined],
    [`discord.com/users/${M}`, "account", `discord:user:${M}`, [], "unknown", undefined],
    [`discord.com/events/${G}/${M}`, "post", `discord:event:${M}`, [`discord:guild:${G}`], "private_server", AT],
    ["discord.gg/AbC", "invite", "discord:invite:AbC", [], "private_server", undefined],
    ["discord.gg/invite/AbC", "invite", "discord:invite:AbC", [], "private_server", undefined],
    ["discord.com/invite/AbC?event=1", "invite", "discord:invite:AbC", [], "private_server", undefined],
    ["discordapp.com/invite/a-vanity-name", "invite", "discord:invite:a-vanity-name", [], "private_server", undefined],
    [`media.discordapp.net/attachments/${C}/${M}/a.png?width=9`, "file", `discord:attachment:${C}:${M}`, [`discord:channel:${C}`], "unknown", AT],
  ])("%s", (raw, kind, canonicalKey, containerKeys, surface, postedAt) => {
    expect(item(raw)).toStrictEqual({
      exact: true,
      item: { platform: "discord", kind, canonicalKey, containerKeys, surface, ...(postedAt && { postedAt }) },
    });
  });

  test.each([
    ["discord.com/login", "place_too_broad"],
    ["discord.gg", "place_too_broad"],
    ["discord.com/channels/abc", "id_malformed"],
    [`discord.com/channels/${G}/1234567890123456`, "id_malformed"],
    [`discord.com/channels/1234567890123456/${C}`, "id_malformed"],
    ["discord.com/users/18446744073709551615", "id_in_future"],
  ])("%s → %s", (raw, reason) => {
    expect(item(raw)).toEqual({ exact: false, reason, platform: "discord" });
  });
});
