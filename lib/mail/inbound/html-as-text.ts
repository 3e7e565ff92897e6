import "server-only";
import { compile } from "html-to-text";

const DEEPEST = 200;
/** Elements that need no end, so that their count says nothing of depth. */
const WITHOUT_END = /^(?:br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot)$/;
/** Cells of a row stand side by side. */
const CELL_END = /<\/t[dh]\b/gi;
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})\b/gi;

const asWritten = { leadingLineBreaks: 2, trailingLineBreaks: 1, uppercase: false };
const convert = compile({
  wordwrap: false,
  limits: { maxDepth: DEEPEST },
  selectors: [
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: asWritten })),
    ...["img", "script", "style", "iframe", "object", "svg", "head"].map((selector) => ({ selector, format: "skip" })),
    { selector: "a", options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
    ...["table", "tr"].map((selector) => ({ selector, format: "block" })),
  ],
});

/**
 * What a mail in HTML says, as plain text: a link as its words and its address in brackets, nothing of pictures, scripts and frames. Markup
 * nested deeper than any mail's is only taken off, since to lay it out would take unbounded time.
 */
export function htmlAsText(html: string): string {
  if (isTooDeep(html)) return withoutTags(html);
  try {
    return convert(html.replace(CELL_END, " $&"));
  } catch {
    return withoutTags(html);
  }
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name] of html.matchAll(TAG)) {
    if (WITHOUT_END.test((name ?? "").toLowerCase())) continue;
    depth = end === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, " ").replace(/[ \t]+/g, " ");
}
