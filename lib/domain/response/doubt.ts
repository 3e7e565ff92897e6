/** Words that make a statement hypothetical, future or general. Accents are already gone. */
const CONDITIONAL =
  /\b(?:if|unless|should|would|could|may|might|can|whether|when|whenever|once|until|will|shall|in case|possibly|typically|usually|generally|normally|often|si|s'il|s'ils|lorsque|lorsqu'\w*|quand|une fois|peut|peuvent|pouvons|pouvez|pourra|pourrait|pourront|pourraient|pourrons|pourrions|sera|seront|serait|seraient|devrait|le cas echeant|des que|des lors|jusqu'\w*|tant que|eventuellement|generalement|habituellement|en cas de|au cas ou)\b/u;
/** As above, for a refusal, which speaks of the future by nature: "will not be removed". */
const CONDITIONAL_BUT_FUTURE =
  /\b(?:if|unless|should|would|could|may|might|whether|when|whenever|once|until|in case|possibly|typically|usually|generally|before|si|s'il|s'ils|lorsque|lorsqu'\w*|quand|une fois|peut|peuvent|pouvez|pourrait|pourraient|serait|seraient|devrait|le cas echeant|des que|jusqu'\w*|tant que|avant|eventuellement|generalement|en cas de|au cas ou|without|sans(?! suite))\b/u;
/** Courtesy to the reader is no condition on what was done: "if you have questions", "si vous revoyez". */
const COURTESY = /\b(?:if|should|when|whenever|once) you\b|\b(?:si|lorsque|quand) vous\b|\byou (?:can|may)\b|\b(?:could|can|would) you\b|\bvous pouvez\b|\b(?:pouvez|pourriez|voudriez)-vous\b/u;
/** Figures and habits of the service, not an act on this report. */
const GENERAL =
  /\b(?:every|each|last|past|previous) (?:day|week|month|quarter|year)\b|\b(?:million|thousand|millions|thousands|milliers)\b|\b(?:transparency report|rapport de transparence|in general|en general|example|exemple|par le passe|in the past|worldwide|dans le monde|to date|so far|a ce jour|many|numerous|de nombreux|de nombreuses)\b|\b(?:chaque|l'annee|l'an) (?:jour|semaine|mois|annee|derniere|dernier)\b|\b(?:since|depuis|in|en) (?:19|20)\d\d\b/u;
/** Reports in the plural are a rule about reports, not the fate of this one. */
const RULE_ABOUT_REPORTS = /\b(?:reports|requests|notices|submissions|signalements|demandes|incomplete|incomplets?|duplicates?)\b/u;
const NEGATION =
  /\b(?:not|no|never|none|neither|nor|nothing|without|cannot|pas|jamais|aucun|aucune|rien|ni|sans|nul|nulle)\b|n't\b/u;
/** Somebody else's words given back: "you told us that it was removed". */
const REPORTED_SPEECH =
  /\b(?:you|reporter|user|he|she|they) (?:say|said|state|stated|tell|told|mention|mentioned|claim|claimed|ask|asked|request|requested|indicate|indicated|explain|explained|want|wanted|wish|hope)\b|\breport(?:ed)? that\b|\b(?:vous (?:dites|indiquez|avez (?:dit|indique|demande|signale que)|mentionnez|affirmez|demandez|souhaitez|signalez que)|selon vous|d'apres vous|according to)\b/u;
const BY_ITS_AUTHOR = /\b(?:by (?:the|its|their) (?:user|author|owner|poster|uploader|creator|admin\w*)|par (?:son|l'|le|leur) ?(?:auteur|utilisateur|proprietaire|createur)\w*)\b/u;

/** Whether a sentence states an act of the past for a fact: no condition, habit, negation, question or hearsay in it. */
export function isPlainFact(sentence: string): boolean {
  if (sentence.endsWith("?")) return false;
  return ![CONDITIONAL, GENERAL, NEGATION, REPORTED_SPEECH, BY_ITS_AUTHOR].some((doubt) => doubt.test(sentence));
}

/** Whether a sentence states a decision without condition; a decision not to act may speak of the future. */
export function isPlainDecision(sentence: string): boolean {
  if (sentence.endsWith("?")) return false;
  return ![CONDITIONAL_BUT_FUTURE, GENERAL, RULE_ABOUT_REPORTS, REPORTED_SPEECH].some((doubt) => doubt.test(sentence));
}

/** Whether a sentence is conditional on anything but the reader's convenience. */
export function isConditional(sentence: string): boolean {
  return CONDITIONAL_BUT_FUTURE.test(sentence) && !COURTESY.test(sentence);
}
