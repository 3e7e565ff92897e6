import { MAX_RAW_LENGTH } from "./raw-text";

interface Find {
  readonly start: number;
  readonly raw: string;
}

const PIECE = /[^\s<>"«»“”|]+/g;
const WITH_SCHEME = /(?:https?|hxxps?)(?::|\[:)/i;
// Without a scheme a path is asked for: "end.Next" in prose is not a site.
const WITHOUT_SCHEME = /^(?:www\.|[\p{L}\p{N}_-]+(?:\.|\[\.\]))[^@/]*[\p{L}\p{N}](?::\d+)?\/[^/]/u;
const OPENING = /^[([{'‘*_~`]+/;
const CLOSING = /[.,;:!?'’*_~`]+$/;
const NEXT_LINK = /(?<=[,;)\]])(?=(?:https?|hxxps?)(?::|\[:))/i;

const ID = String.raw`\d{15,21}`;
const LABELLED_ID = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:server|serveur|guild|channel|salon|thread|fil|message|msg|user|utilisateur)` +
    String.raw`(?:[ _-]?id)?[ \t]{0,2}[:=][ \t]{0,2}(?:@me\/)?${ID}(?:\/${ID}){0,2}(?!\d)|<(?:#|@!?)${ID}>`,
  "giu",
);
const BARE_ID = /(?<![\p{L}\p{N}_./=-])\d{17,20}(?![\p{L}\p{N}_/]|[.,-]\d)/gu;

/**
 * The links and platform IDs in pasted prose, in order, each once, exactly as they stand in it. It proposes only:
 * `recognise` says which of them name an exact place.
 */
export function extractCandidates(text: string): string[] {
  const finds = links(text);
  for (const pattern of [LABELLED_ID, BARE_ID]) {
    finds.push(...matches(text, pattern).filter((find) => !finds.some((other) => overlap(find, other))));
  }
  finds.sort((a, b) => a.start - b.start);
  return [...new Set(finds.map((find) => find.raw))];
}

function links(text: string): Find[] {
  const pieces = matches(text, PIECE).filter((piece) => piece.raw.length <= MAX_RAW_LENGTH);
  return pieces.flatMap((piece) => {
    let start = piece.start;
    return piece.raw.split(NEXT_LINK).flatMap((part) => {
      const find = linkIn({ start, raw: part });
      start += part.length;
      return find ? [find] : [];
    });
  });
}

function linkIn({ start, raw }: Find): Find | null {
  const scheme = raw.search(WITH_SCHEME);
  const begin = scheme >= 0 ? scheme : (OPENING.exec(raw)?.[0].length ?? 0);
  const link = withoutTail(raw.slice(begin));
  if (scheme < 0 && !WITHOUT_SCHEME.test(link)) return null;
  return { start: start + begin, raw: link };
}

/** Sentence marks at the end belong to the sentence; a closing bracket does unless the link opened it. */
function withoutTail(link: string): string {
  const trimmed = link.replace(CLOSING, "");
  const last = trimmed.at(-1) ?? "";
  const opener = { ")": "(", "]": "[", "}": "{" }[last];
  if (!opener || count(trimmed, opener) >= count(trimmed, last)) return trimmed;
  return withoutTail(trimmed.slice(0, -1));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function matches(text: string, pattern: RegExp): Find[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, raw: match[0] }));
}

function overlap(a: Find, b: Find): boolean {
  return a.start < b.start + b.raw.length && b.start < a.start + a.raw.length;
}
