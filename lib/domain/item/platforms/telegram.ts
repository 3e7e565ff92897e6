import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";
import type { WebAddress } from "../web-address";

// Paths and subdomains that are Telegram's own and never a name (core.telegram.org/api/links).
const RESERVED =
  "addemoji|addlist|addstickers|addstyle|addtheme|auction|auth|boost|call|confirmphone|contact|giftcode|invoice|" +
  "joinchat|login|nft|proxy|setlanguage|share|socks|web|www";
const nameBefore = (end: string): string =>
  `(?<name>(?!(?:${RESERVED})(?:${end}))[a-z][a-z0-9_]{1,31})`;
const NAME = nameBefore("/|$");
const NAMED_HOST = new RegExp(`^${nameBefore("\\.")}\\.t\\.me$`);

const accountKey = (name: string): string => `telegram:user:${name.toLowerCase()}`;
const chatKey = (chat: string): string => `telegram:chat:${chat}`;

function ofName(kind: "msg" | "story"): Route["read"] {
  return (part) =>
    exactly("telegram", "post", `telegram:${kind}:${part("name").toLowerCase()}:${part("id")}`, {
      within: [accountKey(part("name"))],
      surface: "public",
    });
}

const CHAT_ROUTES: readonly Route[] = [
  // Digits alone after the `+` are a telephone number, which names an account.
  {
    path: /^\/\+(?<phone>\d{6,15})$/,
    read: (part) => exactly("telegram", "account", `telegram:phone:${part("phone")}`),
  },
  {
    path: /^\/(?:\+|joinchat\/)(?<code>[\w-]{6,64})$/,
    read: (part) =>
      exactly("telegram", "invite", `telegram:invite:${part("code")}`, { surface: "private_server" }),
  },
  {
    path: /^\/c\/(?<chat>\d{1,20})(?:\/\d{1,20})?\/(?<id>\d{1,20})$/,
    read: (part) =>
      exactly("telegram", "message", `telegram:msg:c:${part("chat")}:${part("id")}`, {
        within: [chatKey(part("chat"))],
        surface: "private_server",
      }),
  },
  {
    path: /^\/c\/(?<chat>\d{1,20})$/,
    read: (part) => exactly("telegram", "channel", chatKey(part("chat")), { surface: "private_server" }),
  },
  { path: /^\/(?:c|s|joinchat|share|share\/url)$/, read: () => inexactly("place_too_broad", "telegram") },
];

const NAME_ROUTES: readonly Route[] = [
  { path: new RegExp(`^/${NAME}/s/(?<id>\\d{1,20})$`, "i"), read: ofName("story") },
  // A topic may stand between name and number; the number alone is unique within the name.
  { path: new RegExp(`^/(?:s/)?${NAME}(?:/\\d{1,20})?/(?<id>\\d{1,20})$`, "i"), read: ofName("msg") },
  {
    path: new RegExp(`^/(?:s/)?${NAME}$`, "i"),
    read: (part) => exactly("telegram", "account", accountKey(part("name"))),
  },
];

/** `name.t.me/5` is another way to write `t.me/name/5`; a reserved subdomain is not rewritten (LAW.md case 45). */
function pathOf(address: WebAddress): string {
  const name = NAMED_HOST.exec(address.host)?.groups?.name;
  return name ? `/${name}${address.path}` : address.path;
}

const onBases = onHosts("t.me", "telegram.me", "telegram.dog");

/** Telegram's link domains. Everything that only picks a view of a message (`single`, `comment`) is left out. */
export const telegram: PlatformRules = {
  platform: "telegram",
  claims: (address) => onBases(address) || NAMED_HOST.test(address.host),
  pathOf,
  routes: [...CHAT_ROUTES, ...NAME_ROUTES],
  otherwise: "page",
};
