import { phrasePattern } from "./phrase-pattern";

const HYPOTHESES = [
  ...["if", "unless", "should", "would", "could", "may", "might", "whether", "when", "whenever", "once", "until", "in case"],
  ...["possibly", "typically", "usually", "generally", "normally", "often"],
  ...["si", "s'ils?", "lorsque", "lorsqu'\\w*", "quand", "une fois", "peut", "peuvent", "pouvons", "pouvez", "pourra", "pourrait"],
  ...["pourront", "pourraient", "pourrons", "pourrions", "serait", "seraient", "devrait", "le cas echeant", "des que", "des lors"],
  ...["jusqu'\\w*", "tant que", "eventuellement", "generalement", "habituellement", "en cas de", "au cas ou"],
];
const FUTURE = ["will", "shall", "can", "sera", "seront"];
/** What a decision would still wait for: "no action before you write again", "cannot act without the link". */
const RESERVES = ["before", "without", "avant", "sans(?! suite)"];

/** Words that make a statement about the past hypothetical or future. */
const CONDITIONAL = phrasePattern(...HYPOTHESES, ...FUTURE);
/** The same for a refusal, which speaks of the future by nature: "will not be removed". */
const CONDITIONAL_BUT_FUTURE = phrasePattern(...HYPOTHESES, ...RESERVES);
/** Courtesy to the reader is no condition on what was done: "if you have questions", "si vous revoyez". */
const COURTESY = phrasePattern(
  "(?:if|should|when|whenever|once|can|could|would) you",
  "you (?:can|may)",
  "(?:si|lorsque|quand) vous",
  "vous pouvez",
  "(?:pouvez|pourriez|voudriez)-vous",
);
/** Figures and habits of the service, not an act on this report. */
const GENERAL = phrasePattern(
  "(?:every|each|last|past|previous) (?:day|week|month|quarter|year)",
  ...["millions?", "thousands?", "many", "numerous", "worldwide", "to date", "so far", "in the past", "in general", "examples?"],
  ...["transparency report", "(?:since|in) (?:19|20)\\d\\d"],
  ...["milliers", "de nombreux", "de nombreuses", "dans le monde", "a ce jour", "par le passe", "en general", "exemples?"],
  ...["rapport de transparence", "chaque (?:jour|semaine|mois|annee)", "l'(?:an|annee) derniere?", "(?:depuis|en) (?:19|20)\\d\\d"],
);
/** Reports in the plural are a rule about reports, not the fate of this one. */
const RULE_ABOUT_REPORTS = phrasePattern(
  ...["reports", "requests", "notices", "submissions", "incomplete", "duplicates?"],
  ...["signalements", "demandes", "incomplets?"],
);
const NEGATION = phrasePattern(
  ...["not", "\\w+n't", "no", "never", "none", "neither", "nor", "nothing", "without", "cannot"],
  ...["pas", "jamais", "aucune?", "rien", "ni", "sans", "nulle?"],
);
/** Somebody else's words given back: "you told us that it was removed". */
const REPORTED_SPEECH = phrasePattern(
  "(?:you|reporter|user|he|she|they) (?:say|said|stated?|tell|told|mention(?:ed)?|claim(?:ed)?|ask(?:ed)?|request(?:ed)?)",
  "(?:you|reporter|user|he|she|they) (?:indicated?|explain(?:ed)?|want(?:ed)?|wish|hope)",
  ...["report(?:ed)? that", "according to", "selon vous", "d'apres vous"],
  "vous (?:dites|indiquez|mentionnez|affirmez|demandez|souhaitez|signalez que)",
  "vous avez (?:dit|indique|demande|signale que)",
);
const BY_ITS_AUTHOR = phrasePattern(
  "by (?:the|its|their) (?:user|author|owner|poster|uploader|creator|admin\\w*)",
  "par (?:son |l'|le |leur )(?:auteur|utilisateur|proprietaire|createur)\\w*",
);

/** Whether a sentence states an act of the past for a fact: no condition, habit, negation, question or hearsay in it. */
export function isPlainFact(sentence: string): boolean {
  if (sentence.endsWith("?")) return false;
  return ![CONDITIONAL, GENERAL, NEGATION, REPORTED_SPEECH, BY_ITS_AUTHOR].some((doubt) => doubt.test(sentence));
}

/** Whether a sentence states a decision on this report without condition; a decision not to act may speak of the future. */
export function isPlainDecision(sentence: string): boolean {
  if (sentence.endsWith("?")) return false;
  return ![CONDITIONAL_BUT_FUTURE, GENERAL, RULE_ABOUT_REPORTS, REPORTED_SPEECH].some((doubt) => doubt.test(sentence));
}

/** Whether a sentence is conditional on anything but the reader's convenience. */
export function isConditional(sentence: string): boolean {
  return CONDITIONAL_BUT_FUTURE.test(sentence) && !COURTESY.test(sentence);
}
