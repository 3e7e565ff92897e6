import "server-only";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { findUnsafeText } from "@/lib/domain/report/text-safety";
import { RequestRefused } from "./request-refused";

/**
 * The query string as an object of texts. A parameter given twice is refused rather than one of the two believed; so is one whose text
 * could not be stored, or that is not among `known`.
 */
export function queryStringOf(request: Request, known: readonly string[]): Readonly<Record<string, string>> {
  const entries = [...new URL(request.url).searchParams];
  const names = entries.map(([name]) => name);
  const [first, ...rest] = entries.flatMap(([name, value], index): Refusal[] => {
    if (!known.includes(name)) return [refuse("field_unknown", { path: name })];
    if (names.indexOf(name) !== index) return [refuse("invalid_input", { path: name })];
    return findUnsafeText(value) === null ? [] : [refuse("unsafe_text", { path: name })];
  });
  if (first !== undefined) throw badQuery([first, ...rest]);
  return Object.fromEntries(entries);
}

/** Whatever is wrong with a query string is 400: there is no body that could not be processed. */
export function badQuery(refusals: readonly [Refusal, ...Refusal[]]): RequestRefused {
  return new RequestRefused(refusals, { status: 400 });
}
