import type { Recognition } from "../item";
import { exactly, inexactly } from "../recognition";
import { onHosts, type PlatformRules, type Route } from "../route";
import { isInFuture } from "../snowflake";

const X_EPOCH_MS = 1_288_834_974_657n;
// X numbered posts one by one until late 2010; only far above those does an ID carry its time.
const FIRST_TIMED_ID = 10n ** 15n;
const LARGEST_ID = 2n ** 63n - 1n;

const accountKey = (name: string): string => `x:user:${name.toLowerCase()}`;

function postTime(id: string): Date | null {
  const value = BigInt(id);
  return value < FIRST_TIMED_ID ? null : new Date(Number((value >> 22n) + X_EPOCH_MS));
}

function post(id: string, name: string, now: Date): Recognition {
  if (!/^[1-9]\d{0,18}$/.test(id) || BigInt(id) > LARGEST_ID) return inexactly("id_malformed", "x");

  const postedAt = postTime(id);
  if (postedAt && isInFuture(postedAt, now)) return inexactly("id_in_future", "x");
  return exactly("x", "post", `x:status:${id}`, {
    // X shows a post under any name; what it hands out for sharing bears the author's, which is what people paste.
    within: name ? [accountKey(name)] : [],
    surface: "public",
    postedAt,
  });
}

const ROUTES: readonly Route[] = [
  // Cut off before the number that would name the post.
  { path: /^\/(?:i\/(?:web\/)?|\w{1,15}\/)status(?:es)?$/, read: () => inexactly("place_too_broad", "x") },
  { path: /^\/i\/(?:web\/)?status(?:es)?\/(?<id>[^/]+)/, read: (part, { now }) => post(part("id"), "", now) },
  {
    path: /^\/(?<name>\w{1,15})\/status(?:es)?\/(?<id>[^/]+)/,
    read: (part, { now }) => post(part("id"), part("name"), now),
  },
  {
    path: /^\/messages\/(?<thread>[\d-]+)/,
    read: (part) => exactly("x", "channel", `x:conversation:${part("thread")}`, { surface: "direct_message" }),
  },
  {
    path: /^\/i\/user\/(?<id>\d+)$/,
    read: (part) => exactly("x", "account", `x:user-id:${part("id")}`),
  },
  {
    path: /^\/i(?:\/(?!lists|communities|spaces|broadcasts).*)?$/,
    read: () => inexactly("place_too_broad", "x"),
  },
  {
    path: /^\/(?:home|explore|search|notifications|messages|settings|compose|hashtag|login|intent|share)(?:\/|$)/,
    read: () => inexactly("place_too_broad", "x"),
  },
  {
    path: /^\/@?(?<name>\w{1,15})(?:\/(?:with_replies|media|likes|highlights))?$/,
    read: (part) => exactly("x", "account", accountKey(part("name"))),
  },
];

/** X, under its present and former name (LAW.md case 43). */
export const x: PlatformRules = {
  platform: "x",
  claims: onHosts(...["x.com", "twitter.com"].flatMap((host) => [host, `mobile.${host}`, `m.${host}`])),
  routes: ROUTES,
  otherwise: "page",
  tracking: ["s", "t", "ref_src", "ref_url"],
};
