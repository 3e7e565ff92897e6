import type { CaseView } from "@/lib/domain/case/case-view";
import type { RepeatWarning } from "@/lib/domain/notice/compose/repeat-warning";
import type { NoticeLanguage } from "@/lib/domain/notice/compose/notice-facts";
import type { Way } from "@/lib/domain/notice/compose/usual-ways";
import type { Recipient } from "@/lib/domain/notice/notice";

/** What the page on which a notice is written knows: the answer of its query, as its parts need it. */
export interface Workbench {
  readonly view: CaseView;
  readonly recipient: Recipient;
  readonly followUpTo: string | null;
  readonly ways: readonly Way[];
  readonly way: Way;
  readonly language: NoticeLanguage;
  readonly items: readonly (CaseView["items"][number] & { readonly isCovered: boolean })[];
  readonly isClosed: boolean;
  /** The notice that stands in the way of a second. */
  readonly first: { readonly noticeId: string; readonly at: Date; readonly isFollowable: boolean } | null;
  readonly needsSecondReader: boolean;
  readonly awaitsCall: boolean;
  readonly repeat: RepeatWarning | null;
  readonly maySendMail: boolean;
}
