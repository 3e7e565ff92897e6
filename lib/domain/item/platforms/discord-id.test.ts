import { describe, expect, test } from "vitest";
import { recognise } from "../recognise";

const now = new Date("2026-03-01T12:00:00.000Z");
const G = "165176875973476352";
const C = "165176875973476353";
const M = "175928847299117063";

const read = (raw: string) => recognise(raw, { platform: "discord", now });

describe("Discord IDs without a link", () => {
  test.each([
    [`server:${G}`, "server", `discord:guild:${G}`],
    [`guild:${G}`, "server", `discord:guild:${G}`],
    [`Server ID: ${G}`, "server", `discord:guild:${G}`],
    [`serveur = ${G}`, "server", `discord:guild:${G}`],
    [`channel:${C}`, "channel", `discord:channel:${C}`],
    [`salon:${C}`, "channel", `discord:channel:${C}`],
    [`<#${C}>`, "channel", `discord:channel:${C}`],
    [`user:${M}`, "account", `discord:user:${M}`],
    [`<@!${M}>`, "account", `discord:user:${M}`],
    [`message:${G}/${C}/${M}`, "message", `discord:msg:${G}:${C}:${M}`],
    [`${G}/${C}/${M}`, "message", `discord:msg:${G}:${C}:${M}`],
    [`@me/${C}/${M}`, "message", `discord:msg:@me:${C}:${M}`],
    [`guild:${G} channel:${C} message:${M}`, "message", `discord:msg:${G}:${C}:${M}`],
    ["invite: AbC", "invite", "discord:invite:AbC"],
    ["discord.gg/AbC", "invite", "discord:invite:AbC"],
  ])("%s", (raw, kind, canonicalKey) => {
    expect(read(raw)).toMatchObject({ exact: true, item: { kind, canonicalKey } });
  });

  test("a channel without its server does not tell where it stands", () => {
    expect(read(`channel:${C}`)).toMatchObject({ item: { surface: "unknown", containerKeys: [] } });
    expect(read(`server:${G} channel:${C}`)).toMatchObject({
      item: { surface: "private_server", containerKeys: [`discord:guild:${G}`] },
    });
  });

  test.each([
    [M, "place_too_broad"],
    [`message:${M}`, "place_too_broad"],
    ["1759288472991170", "id_malformed"],
    ["server:1759288472991170", "id_malformed"],
    ["user:18446744073709551615", "id_in_future"],
    ["server:the big one", "not_a_link"],
    [`server:${G} server:${C}`, "not_a_link"],
    [`user:@me`, "not_a_link"],
    [`see server:${G}`, "not_a_link"],
  ])("%s → %s", (raw, reason) => {
    expect(read(raw)).toMatchObject({ exact: false, reason });
  });

  test("mean nothing under another platform", () => {
    expect(recognise(`server:${G}`, { platform: "x", now }).exact).toBe(false);
  });
});
