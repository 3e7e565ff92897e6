import type { LastStep } from "@/components/notice/write-form";
import type { Workbench } from "@/components/notice/workbench";
import type { NewNoticeParams } from "./choice";

/** The form that a choice leads to: what it carries unseen, what its last button does, and under which address its answer comes. */
export function formOf(bench: Workbench, asked: NewNoticeParams) {
  const { view, recipient, followUpTo, way, language, items, needsSecondReader, maySendMail, repeat } = bench;
  const isMail = way.channel === "email" && maySendMail;
  const lastStep: LastStep = needsSecondReader ? "propose" : isMail ? "send" : "record";
  const covered = items.filter(({ isCovered }) => isCovered);
  return {
    lastStep,
    asksForAddress: lastStep === "send" && way.point?.address == null,
    hasRepeatWarning: lastStep === "send" && repeat !== null,
    hidden: {
      reference: view.reference,
      recipient,
      way: way.value,
      channel: way.channel,
      language,
      ...(way.point === null ? {} : { pointId: way.point.id }),
      ...(followUpTo === null ? {} : { followUpTo }),
      ...Object.fromEntries(covered.map(({ id }, index) => [`itemIds.${index}`, id])),
    },
    permalink: `/cases/${view.reference}/notices/new?${new URLSearchParams(queryOf(asked))}`,
  };
}

function queryOf({ item, ...one }: NewNoticeParams): [string, string][] {
  const texts = Object.entries(one).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return [...texts, ...[item ?? []].flat().map((id): [string, string] => ["item", id])];
}
