import { ALL_WORDS, type HeadedPart } from "./notice-words";

const NUMBER = /^\s*\d+\.\s*/;

/**
 * What a letter says under one of its headings, whatever a person has made of it; null where the heading is gone. The letter is the one source: what
 * is copied into a form is what was read and approved.
 */
export function sectionOf(body: string, part: HeadedPart): string | null {
  const lines = body.split(/\r?\n/);
  const wanted = new Set(ALL_WORDS.map(({ headings }) => headings[part]));
  const known = new Set(ALL_WORDS.flatMap(({ headings }) => Object.values(headings)));
  const headingOf = (line: string) => line.replace(NUMBER, "").trim();
  const start = lines.findIndex((line) => wanted.has(headingOf(line)));
  if (start === -1) return null;
  const length = lines.slice(start + 1).findIndex((line) => known.has(headingOf(line)));
  return lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join("\n").trim();
}
