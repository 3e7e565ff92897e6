import type { CaseView } from "../../case/case-view";
import { refang } from "../../item/defang";
import type { ItemKind } from "../../item/item";
import type { Category } from "../../law/category";
import type { ResponseKind } from "../../response/kind";
import type { Channel, NoticeAuthor, Recipient } from "../notice";

/** The languages that notices are written in. */
export const NOTICE_LANGUAGES = ["fr", "en"] as const;

export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];

/** One reported thing as a notice names it. */
export interface NamedItem {
  readonly itemId: string;
  /** Its exact place as it was reported, or its key where that was erased; null where both were. */
  readonly location: string | null;
  readonly key: string | null;
  readonly kind: ItemKind;
  readonly postedAt: Date | null;
}

/** A notice that went out before. Of a reporter's own it names no number: by that the platform would know them. */
export interface EarlierNotice {
  readonly sentAt: Date;
  readonly channel: Channel;
  readonly by: NoticeAuthor;
  readonly externalReference: string | null;
}

/** All that a notice says, before it is put in words. Who reported is not among it. */
export interface NoticeFacts {
  readonly reference: string;
  readonly caseAddress: string;
  readonly organisation: string;
  readonly platformName: string;
  /** Whom it is addressed to, by name; null where they have none to us. */
  readonly addressee: string | null;
  readonly recipient: Recipient;
  readonly language: NoticeLanguage;
  readonly isFollowUp: boolean;
  readonly category: Category;
  readonly lifeSafety: boolean;
  readonly items: readonly NamedItem[];
  /** What can be seen there and why it is illegal, in somebody's words; null where a person has still to write it. */
  readonly reasons: string | null;
  /** When it was first and last seen there, by the reports; null where none says. */
  readonly observedAt: { readonly first: Date; readonly last: Date } | null;
  readonly reportedAt: Date | null;
  readonly reportCount: number;
  /** What went to the platform and arrived, the earliest first. */
  readonly earlier: readonly EarlierNotice[];
  readonly responses: readonly { readonly receivedAt: Date; readonly kind: ResponseKind }[];
  readonly unansweredSince: Date | null;
  readonly silentDays: number;
  readonly now: Date;
}

/** What a case alone does not tell: who we are, whom we write to, what it covers. */
export type BesidesCase = Pick<NoticeFacts, "caseAddress" | "organisation" | "platformName" | "addressee" | "recipient" | "language" | "isFollowUp" | "reasons" | "now"> & {
  readonly itemIds: readonly string[];
};

/** What a notice on a case can say, as staff see the case. */
export function factsFor(view: CaseView, { itemIds, ...besides }: BesidesCase): NoticeFacts {
  const { reference, category, lifeSafety, reportCount, unansweredSince, silentDays } = view;
  return {
    ...besides,
    ...{ reference, category, lifeSafety, reportCount, unansweredSince, silentDays },
    items: view.items.filter(({ id }) => itemIds.includes(id)).map(namedItem),
    observedAt: spanOf(view.descriptions.flatMap(({ observedAt }) => (observedAt === null ? [] : [new Date(observedAt)]))),
    reportedAt: spanOf(view.descriptions.map(({ filedAt }) => filedAt))?.first ?? null,
    earlier: earlierOf(view),
    responses: [...view.responses].sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()).map(({ receivedAt, kind }) => ({ receivedAt, kind })),
  };
}

/** A place written so that no program takes it for a link is written out again: whoever looks into it must find it. */
function namedItem(item: CaseView["items"][number]): NamedItem {
  const [raw] = item.raws;
  return {
    itemId: item.id,
    location: raw === undefined ? item.canonicalKey : refang(raw.trim()),
    key: item.canonicalKey,
    kind: item.kind,
    postedAt: item.postedAt === null ? null : new Date(item.postedAt),
  };
}

function earlierOf(view: CaseView): EarlierNotice[] {
  const arrived = view.notices.filter(({ recipient, undelivered }) => recipient === "platform" && undelivered === null);
  return [...arrived]
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
    .map(({ sentAt, channel, by, externalReference }) => ({ sentAt, channel, by, externalReference: by === "us" ? externalReference : null }));
}

function spanOf(instants: readonly Date[]): { readonly first: Date; readonly last: Date } | null {
  const sorted = [...instants].sort((a, b) => a.getTime() - b.getTime());
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
