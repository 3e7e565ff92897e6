import { refang } from "./defang";
import type { Recognition } from "./item";
import { asPage } from "./page";
import type { Platform } from "./platform";
import { readDiscordId } from "./platforms/discord-id";
import { PLATFORM_RULES } from "./platforms/platform-rules";
import { screenRaw } from "./raw-text";
import { inexactly } from "./recognition";
import { followRoutes } from "./route";
import { shortLinkAt } from "./short-link";
import { parseAddress, type WebAddress } from "./web-address";

interface Hint {
  /** The platform the reporter named. A link that tells its own platform is believed over it. */
  readonly platform?: Platform;
  readonly now: Date;
}

/**
 * What a raw string points at, under the same key however it was written, or why it does not name an exact
 * location. Opens nothing and changes nothing: the caller keeps the raw string (LAW.md section 5, cases 38 to 46).
 */
export function recognise(raw: string, hint: Hint): Recognition {
  const screened = screenRaw(raw);
  if ("reason" in screened) return inexactly(screened.reason);

  const text = refang(withoutBrackets(screened.text));
  const discordId = hint.platform === "discord" ? readDiscordId(text, hint.now) : null;
  if (discordId) return discordId;

  const parsed = parseAddress(text);
  return "reason" in parsed ? inexactly(parsed.reason) : place(parsed.address, hint);
}

function place(address: WebAddress, { platform, now }: Hint): Recognition {
  const shortLink = shortLinkAt(address.host);
  if (shortLink) return inexactly("short_link_unresolved", shortLink.platform);

  const rules = PLATFORM_RULES.find((candidate) => candidate.claims(address, platform));
  if (!rules) return asPage(address, "other");

  const reading = followRoutes(rules, address, now);
  if (reading) return reading;
  // The front page of a service shared by millions names nothing; that of an unknown site may be the thing itself.
  if (address.path === "" || rules.otherwise === "place_too_broad") return inexactly("place_too_broad", rules.platform);
  return asPage(address, rules.platform, rules.tracking);
}

/** `<link>` is how chat users keep a link from unfolding. Mentions such as `<#id>` keep theirs: they carry meaning. */
function withoutBrackets(text: string): string {
  return /^<[^<>@#][^<>]*>$/.test(text) ? text.slice(1, -1) : text;
}
