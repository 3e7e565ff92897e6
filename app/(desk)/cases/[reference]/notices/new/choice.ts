import { NOTICE_LANGUAGES } from "@/lib/domain/notice/compose/notice-facts";
import { RECIPIENTS } from "@/lib/domain/notice/notice";

export interface NewNoticeParams {
  readonly recipient?: string;
  readonly way?: string;
  readonly language?: string;
  readonly followUpTo?: string;
  readonly from?: string;
  readonly words?: string;
  readonly item?: string | string[];
}

/** What an address asks for, as the query takes it. Words that it does not know are as if they were not there. */
export function choiceOf(reference: string, { recipient, way, language, followUpTo, from, words, item }: NewNoticeParams) {
  const items = item === undefined ? undefined : [item].flat();
  return {
    reference,
    recipient: RECIPIENTS.find((known) => known === recipient),
    way,
    language: NOTICE_LANGUAGES.find((known) => known === language),
    followUpTo,
    from,
    itemIds: items,
    withWords: words === "true",
  };
}
