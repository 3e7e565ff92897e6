import "server-only";
import type { AutomaticSigns } from "@/lib/domain/mail/incoming-mail";
import { isNoReplyAddress } from "@/lib/domain/mail/no-reply";
import type { Headers } from "@zone-eu/mailsplit";
import { headerText, rawHeader } from "./header-values";

const ANSWERED_BY_MACHINE = ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Mail-Autoreply", "X-Auto-Reply-From"];
const SENT_TO_LISTS = ["List-Id", "List-Unsubscribe"];

/**
 * By what headers a machine gives itself away: RFC 3834, and the habits before it. An `X-Auto-Response-Suppress` is set by ticket systems on
 * all they send, so it says as much as `auto-generated` only where nothing better is said. `envelopeFrom` is undefined where the door does
 * not know it; then the header that a server leaves of it is read.
 */
export function automaticSigns(headers: Headers, envelopeFrom: string | null | undefined, fromAddress: string | null): AutomaticSigns {
  const returnPath = rawHeader(headers, "Return-Path").replace(/\s/g, "");
  return {
    autoSubmitted: autoSubmitted(headers),
    precedence: precedence(headers),
    isNullSender: envelopeFrom === undefined ? returnPath === "<>" : (envelopeFrom ?? "").replace(/[<>\s]/g, "") === "",
    isFromNoReply: isNoReplyAddress(fromAddress),
  };
}

function autoSubmitted(headers: Headers): AutomaticSigns["autoSubmitted"] {
  const said = (/^[a-z-]+/.exec(rawHeader(headers, "Auto-Submitted").toLowerCase())?.[0] ?? "").trim();
  if (said === "no") return "no";
  if (said === "auto-replied" || said === "auto-notified") return said === "auto-replied" ? "auto-replied" : "auto-generated";
  if (said !== "") return "auto-generated";
  if (ANSWERED_BY_MACHINE.some((name) => rawHeader(headers, name) !== "" && !/^(?:no|false|0)$/i.test(rawHeader(headers, name)))) return "auto-replied";
  const suppressed = rawHeader(headers, "X-Auto-Response-Suppress").toLowerCase();
  return suppressed !== "" && suppressed !== "none" ? "auto-generated" : null;
}

function precedence(headers: Headers): string | null {
  const said = headerText(headers, "Precedence")?.toLowerCase().slice(0, 40) ?? null;
  if (said !== null) return said;
  return SENT_TO_LISTS.some((name) => rawHeader(headers, name) !== "") ? "list" : null;
}
