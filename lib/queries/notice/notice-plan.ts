import "server-only";
import { z } from "zod";
import { caseAddress } from "@/lib/auth/case-address";
import { loadCase } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import { directoryEntries } from "@/lib/db/directory-store";
import { knownCase } from "@/lib/db/known-case";
import type { CaseState } from "@/lib/domain/case/case-state";
import { toCaseView, type CaseView } from "@/lib/domain/case/case-view";
import { parseReference } from "@/lib/domain/case/reference";
import { checkFollowUp, checkItems, coveredItems, type NoticePlan } from "@/lib/domain/notice/check-notice";
import { factsFor, NOTICE_LANGUAGES, type NoticeFacts } from "@/lib/domain/notice/compose/notice-facts";
import { languageFor, usualWays, type Way } from "@/lib/domain/notice/compose/usual-ways";
import { RECIPIENTS } from "@/lib/domain/notice/notice";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import type { QueryContext } from "../query";

/** Whom a notice is for, by which way, and what of the case it covers. */
export const noticeChoice = z.strictObject({
  reference: z.string(),
  recipient: z.enum(RECIPIENTS).default("platform"),
  /** A contact point of the directory, or a bare channel; left out or unknown, the usual one. */
  way: z.string().max(100).optional(),
  followUpTo: z.uuid().optional(),
  itemIds: z.array(z.uuid()).max(500).optional(),
  language: z.enum(NOTICE_LANGUAGES).optional(),
  /** Whether the reasons begin with the words of those who reported. */
  withWords: z.boolean().optional(),
});

export type NoticeChoice = z.infer<typeof noticeChoice>;

/** A notice that is being written: the case, the ways it can go, and all that it can say. */
export interface PlannedNotice {
  readonly state: CaseState;
  readonly view: CaseView;
  readonly plan: NoticePlan;
  readonly ways: readonly Way[];
  readonly way: Way;
  readonly facts: NoticeFacts;
}

/** Brings a choice together with its case and the directory. */
export async function noticePlan(db: Reader, choice: NoticeChoice, { actor, visible, now }: QueryContext): Promise<PlannedNotice | Refusal> {
  const reference = parseReference(choice.reference);
  const stored = reference === null ? null : await loadCase(db, { AND: [visible, { reference }] });
  if (stored === null) return refuse("not_found");
  const { state } = stored;
  const plan: NoticePlan = { recipient: choice.recipient, by: "us", followUpTo: choice.followUpTo, itemIds: choice.itemIds };
  const unknown = checkFollowUp(state, plan) ?? checkItems(state, plan);
  if (unknown !== null) return unknown;

  const entries = await directoryEntries(db);
  const view = toCaseView(await knownCase(db, stored), actor, now);
  const isFollowUp = plan.followUpTo !== undefined;
  const ways = usualWays(entries, { recipient: plan.recipient, platform: state.platform, isFollowUp });
  const way = ways.find(({ value }) => value === choice.way) ?? ways[0];
  if (way === undefined) throw new Error("There is a way for every channel");
  const { organisation, mailDomain } = env();
  const facts = factsFor(view, {
    itemIds: coveredItems(state, plan),
    caseAddress: caseAddress(view.reference, mailDomain),
    organisation,
    platformName: entries.find(({ kind, slug }) => kind === "platform" && slug === state.platform)?.name ?? state.platform,
    addressee: way.entry?.name ?? null,
    recipient: plan.recipient,
    language: choice.language ?? languageFor(way, plan.recipient),
    isFollowUp,
    reasons: choice.withWords === true ? reportersWords(view) : null,
    now,
  });
  return { state, view, plan, ways, way, facts };
}

/** What those who reported wrote, for somebody to make a reason of; null where all of it was erased. */
function reportersWords({ descriptions }: CaseView): string | null {
  const words = descriptions.flatMap(({ text }) => (text === null ? [] : [text.trim()]));
  return words.length === 0 ? null : words.join("\n\n");
}
