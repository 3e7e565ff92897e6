import { REASONS_MIN_LENGTH } from "../../report/gates";
import { isMereFormula } from "../../report/mere-formula";
import { refuse, type Refusal } from "../../refusal";
import type { NoticeText } from "./compose-notice";
import type { NoticeFacts } from "./notice-facts";
import { ALL_WORDS } from "./notice-words";
import { hasPlaceholder } from "./placeholder";
import { sectionOf } from "./section-of";

/** What a written notice may lack, its subject included where it has one. */
type Written = Pick<NoticeText, "body"> & { readonly subject: string | null };

const BONA_FIDE = /good faith|bona fide|bonne foi/iu;
const ACCURATE = /accurate|exact|complete|complète|complet/iu;

/**
 * What keeps an edited text from going out, all at once: a place left to fill in; in a first notice to the platform, any of the four elements of DSA
 * art. 16(2); in a follow-up, our reference. A hotline or an authority is asked for nothing of the kind.
 */
export function missingElements(text: Written, facts: NoticeFacts): Refusal[] {
  const unfilled = hasPlaceholder(text.body) ? refuse("placeholder_left", { path: "body" }) : null;
  const subject = hasPlaceholder(text.subject ?? "") ? refuse("placeholder_left", { path: "subject" }) : null;
  return [subject, unfilled, ...(facts.recipient === "platform" ? gates(text, facts) : [])].filter((refusal) => refusal !== null);
}

function gates({ subject, body }: Written, facts: NoticeFacts): (Refusal | null)[] {
  if (facts.isFollowUp) return [`${subject ?? ""}\n${body}`.includes(facts.reference) ? null : missing("reference_missing")];
  return [
    hasReasons(body) ? null : missing("reasons_insufficient", "16(2)(a)"),
    namesEveryPlace(body, facts) ? null : missing("location_missing", "16(2)(b)"),
    namesUs(body, facts) ? null : missing("identity_required", "16(2)(c)"),
    BONA_FIDE.test(statementsOf(body)) && ACCURATE.test(statementsOf(body)) ? null : missing("good_faith_required", "16(2)(d)"),
  ];
}

function missing(code: Refusal["code"], article?: string): Refusal {
  return refuse(code, { path: "body", ...(article === undefined ? {} : { params: { article, of: "notice" } }) });
}

/** By the heading where it is still there, so that the rest of the letter does not pass for reasons. LAW case 4. */
function hasReasons(body: string): boolean {
  const reasons = sectionOf(body, "reasons") ?? body;
  return [...reasons].length >= REASONS_MIN_LENGTH && !isMereFormula(reasons);
}

function namesEveryPlace(body: string, { items }: NoticeFacts): boolean {
  return items.length > 0 && items.every(({ location }) => location !== null && body.includes(location));
}

function namesUs(body: string, { organisation, caseAddress }: NoticeFacts): boolean {
  return body.includes(organisation) && body.toLowerCase().includes(caseAddress.toLowerCase());
}

/** The letter without its headings, which name good faith and state nothing. */
function statementsOf(body: string): string {
  const headings = ALL_WORDS.map(({ headings }) => headings.goodFaith);
  return headings.reduce((rest, heading) => rest.replaceAll(heading, ""), body);
}
