import type { ContactPoint, ContactPurpose } from "../../directory/contact-point";
import type { DirectoryEntry } from "../../directory/directory-entry";
import { CHANNELS, type Channel, type Recipient } from "../notice";
import { NOTICE_LANGUAGES, type NoticeLanguage } from "./notice-facts";

/** One way for a notice to go: a contact point of the directory, or a bare channel whose address a person brings. */
export interface Way {
  /** The id of the point, or the name of the channel. */
  readonly value: string;
  readonly channel: Channel;
  readonly point: ContactPoint | null;
  readonly entry: DirectoryEntry | null;
}

/** A notice goes to the form that is there for it (DSA art. 16); a reminder rather to the contact for everybody (art. 12). LAW section 7, L1 and L2. */
const FIRST: readonly ContactPurpose[] = ["notice_form", "hotline", "abuse_mailbox", "user_contact", "emergency", "complaint", "trusted_flagger_lane"];
const REMINDER: readonly ContactPurpose[] = ["user_contact", "abuse_mailbox", "notice_form", "hotline", "complaint", "emergency", "trusted_flagger_lane"];

/**
 * The ways to reach a recipient, the usual first. Points that are out of use, and those of art. 11, where authorities alone are answered, are none.
 * Of a follow-up, what the platform's own rule counts as a repeated report comes last.
 */
export function usualWays(entries: readonly DirectoryEntry[], { recipient, platform, isFollowUp }: { recipient: Recipient; platform: string; isFollowUp: boolean }): Way[] {
  const order = isFollowUp ? REMINDER : FIRST;
  const points = entriesFor(entries, recipient, platform).flatMap((entry) =>
    entry.points.filter(({ isRetired, purpose }) => !isRetired && order.includes(purpose)).map((point): Way => ({ value: point.id, channel: point.channel, point, entry })),
  );
  const isRepeat = ({ entry, channel }: Way) => isFollowUp && (entry?.repeatRule?.channels.includes(channel) ?? false);
  const rank = (way: Way) => (isRepeat(way) ? order.length : 0) + order.indexOf(way.point?.purpose ?? "complaint");
  const own = recipient === "platform" ? (entriesFor(entries, recipient, platform)[0] ?? null) : null;
  return [...points.sort((a, b) => rank(a) - rank(b)), ...CHANNELS.map((channel) => ({ value: channel, channel, point: null, entry: own }))];
}

function entriesFor(entries: readonly DirectoryEntry[], recipient: Recipient, platform: string): DirectoryEntry[] {
  return entries.filter(({ kind, slug }) => kind === recipient && (recipient !== "platform" || slug === platform));
}

/** The language to write in: that of whom it goes to, unless this way of reaching them reads only the other. Bodies beside platforms are French until somebody says otherwise. */
export function languageFor({ point, entry }: Way, recipient: Recipient): NoticeLanguage {
  const usual = entry?.noticeLanguage ?? (recipient === "platform" ? "en" : "fr");
  const read = NOTICE_LANGUAGES.filter((language) => point?.languages.some((code) => code.split("-")[0] === language) ?? false);
  return read.length === 1 && read[0] !== undefined ? read[0] : usual;
}
