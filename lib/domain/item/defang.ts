// Every dot the URL standard reads as a host's dot, before anything that could begin a label.
const LIVE_DOT = /([.\u3002\uff0e\uff61])(?=[\p{L}\p{N}\p{M}\p{S}_%-])/gu;
const LINKING_SCHEME = /(mailto|tel|sms|javascript|data|file|magnet|tg|xmpp|sip|callto|geo):(?=\S)/gi;

/**
 * A reported address for people to read and compare, in a form no program turns into a link
 * (`hxxps[:]//discord[.]gg/abc`). Defanging twice changes nothing more (DESIGN.md section 5, rule 2).
 */
export function defang(text: string): string {
  return text
    .replace(/http(?=s?(?::|\[:))/gi, "hxxp")
    .replace(/ftp(?=s?:\/)/gi, "fxp")
    .replace(/:(?=\/\/)/g, "[:]")
    .replace(LINKING_SCHEME, "$1[:]")
    .replace(LIVE_DOT, "[$1]");
}

// Only where scheme or host is defanged: brackets inside a live address's query belong to it.
const DEFANGED = /^(?:hxxps?(?::|\[:)|[^/?#]*(?:\[\.\]|\(\.\)))/i;

/** The address behind the usual ways of defanging, so that what our own screens show can be pasted back. */
export function refang(text: string): string {
  if (!DEFANGED.test(text)) return text;
  return text
    .replace(/^hxxp/i, "http")
    .replace(/\[:\/\/\]/g, "://")
    .replace(/\[:\]/g, ":")
    .replace(/[[(]([.\u3002\uff0e\uff61])[\])]/g, "$1");
}
