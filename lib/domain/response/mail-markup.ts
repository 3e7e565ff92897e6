const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", rsquo: "'", lsquo: "'", laquo: "«", raquo: "»", hellip: "…" },
  ...{ ndash: "–", mdash: "—", szlig: "ß", euro: "€" },
};
const MARKS: Readonly<Record<string, string>> = {
  ...{ acute: "\u0301", grave: "\u0300", circ: "\u0302", uml: "\u0308", cedil: "\u0327", tilde: "\u0303" },
};
const LARGEST_CODE = 0xffff;

function character(code: number): string {
  return Number.isInteger(code) && code > 0 && code <= LARGEST_CODE ? String.fromCharCode(code) : " ";
}

/** What an entity stands for; one that nobody knows stays as it was written. */
function decoded(whole: string, name: string): string {
  const known = NAMED[name];
  if (known !== undefined) return known;
  const accented = /^([a-zA-Z])(acute|grave|circ|uml|cedil|tilde)$/u.exec(name);
  if (accented !== null) return `${accented[1]}${MARKS[accented[2] ?? ""]}`.normalize("NFC");
  const coded = /^#(?:x([0-9a-fA-F]{1,5})|(\d{1,6}))$/u.exec(name);
  if (coded === null) return whole;
  return character(coded[1] === undefined ? Number(coded[2]) : Number.parseInt(coded[1], 16));
}

/**
 * A text without what is left of HTML in it: tags, comments, entities. A block ends its line, and a quotation written as one is
 * marked as mail marks it. Text without any markup comes out as it went in.
 */
export function withoutMarkup(text: string): string {
  if (!/<\/?[a-zA-Z!]|&[#a-zA-Z]/u.test(text)) return text;
  return text
    .replace(/<!--.{0,2000}?-->/gsu, " ")
    .replace(/<(script|style|head|title)\b[^<>]{0,300}>.{0,20000}?<\/\1\s?>/gisu, " ")
    .replace(/<blockquote\b[^<>]{0,300}>.{0,20000}?(?:<\/blockquote\s?>|$)/gisu, "\n")
    .replace(/<(?:br|hr)\s?\/?>/giu, "\n")
    .replace(/<\/(?:p|div|tr|h[1-6]|ul|ol|table|section)\s?>/giu, "\n\n")
    .replace(/<li\b[^<>]{0,300}>/giu, "\n- ")
    .replace(/<\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>]{0,500})?\/?>/gu, "")
    .replace(/&([a-zA-Z]{2,8}|#[0-9a-zA-Z]{1,7});/gu, decoded);
}
