const CLOSING =
  /^(?:(?:mit )?(?:freundlichen |besten |viele |schöne |liebe |herzliche )?grü(?:ß|ss)en?|gruß|lg|vg|mfg|best|best regards|kind regards|regards|warm regards|cheers|thanks|many thanks|yours(?: sincerely| faithfully)?|sincerely|bien (?:à vous|cordialement)|cordialement|bien à vous|cdlt|(?:un |cordiales? )?saludos?|atentamente|(?:un )?cordial saludo|cordiali saluti|(?:distinti |un )?saluti|a presto)[\s,.!]*/iu;
const NAME = /^[—–\-~/\s]{0,4}(?:(?:dr|me|avv|dott|dra|ing|prof)\.?(?:ssa)?\s)?\p{Lu}[\p{Ll}'’-]{1,20}(?:\s(?:\p{Lu}\.|\p{Lu}[\p{Ll}'’-]{1,20}|de|van|von|del|della|di)){0,3}(?=\s*(?:$|[,(|–—-]))/u;
const INITIAL = /^(?:[—–-]\s?|\/)?(?:\p{L}{2,3}|\p{Lu}\.)$/u;
const AT_THE_END = /[.!?…]\s+(?:(?:lg|vg|gruß|viele grüße|mfg|best|cheers|thanks|yours|(?:kind |best )?regards|best wishes|(?:bien )?cordialement|bien à vous|(?:un )?saludos?|un cordial saludo|atentamente|(?:cordiali |distinti )?saluti|cordialmente)[,.\s]+)?(\p{Lu}[\p{Ll}'’-]{0,15}(?:\s\p{Lu}\.?[\p{Ll}'’-]{0,20})?)\.?$/u;
const NOBODY =
  /team|équipe|equipo|support|service|safety|trust|abuse|legal|desk|moderat|mod[ée]rat|kunden|abteilung|meldestelle|soporte|seguridad|sicurezza|assistenza|assistance|center|centre|compliance|gmbh|ltd|inc|s\.?a\.?s|s\.?r\.?l|sincerely|regards|grüße|cordial|saludo|salut|thanks|merci|danke|gracias|grazie|privacy|dsa|network|hosting|registry|bureau|office|status|ticket/iu;
const LINES_LOOKED_AT = 4;
const LONGEST_LINE = 200;

function isName(line: string): boolean {
  const bare = line.replace(CLOSING, "").trim();
  const found = NAME.exec(bare);
  if (found !== null && !NOBODY.test(found[0])) return true;
  return INITIAL.test(bare);
}

/** Whether a text is signed by somebody: a name of a person alone on one of the last lines, or after the last sentence. */
export function isSignedByAPerson(own: string): boolean {
  const lines = own.split("\n").map((line) => line.trim().slice(0, LONGEST_LINE));
  const last = lines.filter((line) => line !== "").slice(-LINES_LOOKED_AT);
  if (last.length > 1 && last.slice(1).some((line) => line.split(" ").length <= 6 && isName(line))) return true;
  const end = AT_THE_END.exec(last.at(-1) ?? "");
  return end?.[1] !== undefined && !NOBODY.test(end[1]);
}
