import { either, phrasePattern } from "../../phrase-pattern";

/** "Content that does not violate our rules" is a rule, "the content does not violate our rules" a decision. */
const NOT_A_RULE = "(?<!\\b(?:that|which|who) (?:\\w+ly )?)";
const VIOLATE = either("violat\\w+", "breach\\w*", "infring\\w+", "contraven\\w+", "break", "breaks", "go(?:es)? against", "fall foul", "constitute", "meet", "qualify", "amount to", "rise to", "reach", "cross", "contain (?:anything|any|illegal|unlawful)", "fall (?:within|under)", "warrant", "justify", "merit", "run counter", "conflict", "offend", "breaks?", "exceed", "pose", "call for");
const BREACH = either("violations?", "breach(?:es)?", "infringements?", "grounds?", "reasons?", "basis", "evidence", "illegality", "offen[cs]e", "cause", "issues?", "problem", "wrongdoing", "anything");
const ADJECTIVE = "(?:(?:any|a|an|clear|sufficient|legal|manifest|enough|such|specific|apparent|obvious|of|the|our|good|further|valid) ){0,4}";
const FOUND = either("find", "found", "identify", "identified", "establish(?:ed)?", "see", "seen", "detect(?:ed)?", "determine(?:d)?", "confirm(?:ed)?", "substantiate(?:d)?");
const CANNOT = either("not", "won't", "can't", "cannot", "unable to", "no intention (?:of|to)", "declin(?:e|ed|ing) to", "refus(?:e|ed|ing) to", "not (?:in a position|able|going|prepared|willing) to", "not be", "n't", "unwilling to");
const ACTING = either("(?:be )?remov(?:e|ed|ing)", "(?:be )?tak(?:e|en|ing) (?:\\w+ ){0,3}?(?:down|offline)", "(?:be )?delet(?:e|ed|ing)", "(?:be )?tak(?:e|ing) (?:any |further |no |enforcement )*(?:action|measures|steps)", "act(?:ing)?(?: on| upon| against)?(?! (?:as|like|quick|fast|immediate)\\w*)", "be acting", "interven(?:e|ing)", "(?:be )?suspend(?:ed|ing)?", "(?:be )?disabl(?:e|ed|ing)", "(?:be )?ban(?:ned|ning)?", "(?:be )?restrict(?:ed|ing)?", "compl(?:y|ied)", "accede", "grant(?:ed)?", "(?:uphold|upheld)", "pursue", "proceed(?:ing)? with (?:your|the|this) (?:request|removal|notice)", "process(?:ed)? (?:your|this) (?:removal |takedown )?(?:request|notice)", "touch(?:ing)?", "(?:be )?block(?:ed|ing)?", "do anything", "clos(?:e|ing) (?:it|this|that|the)", "get involved", "shut(?:ting)? (?:\\w+ ){0,3}down", "accommodate", "honou?r", "help (?:you )?(?:any further|with (?:this|that))");
const STAYS = either("remains?", "stays?", "will (?:remain|stay|be staying|continue|be left|not come down)", "(?:is|are) (?:to )?(?:remain|stay|staying)", "(?:can|may|is allowed to|is free to|'ll) (?:remain|stay)", "'ll (?:stay|remain)", "left", "leave it", "keep it", "continues? to be", "leaving (?:it|the \\w+|this|them)", "(?:leave|keep) (?:the|this|that|it|them)(?: \\w+){0,3}");
const UP = either("online", "up", "available", "accessible", "visible", "in place", "live", "active", "as (?:it|they) (?:is|are)", "where (?:it|they) (?:is|are)", "published", "open", "on (?:the|our) (?:platform|service|site|app)", "unchanged", "untouched", "running");
const DENIED = either("rejected", "declined", "denied", "dismissed", "refused", "turned down", "not upheld", "not accepted", "unfounded", "not granted", "unsuccessful", "closed without (?:further )?(?:action|measures)", "not (?:been )?approved");

export const refused = phrasePattern(
  "(?:must|have to|obliged to) (?:decline|refuse|reject)", "(?:can't|cannot|don't|didn't) (?:see|find) (?:anything|a thing)",
  "(?:will|\\w+'ll|shall|can) do nothing", "(?:cannot|can't|won't|not) close",
  "(?:request|report|notice|complaint|demand)(?: (?:for|to) [^.!?;]{1,40})? (?:can(?:no|')t|could not|was not|has not been|is not|will not be) (?:be )?(?:granted|upheld|accepted|approved|fulfilled|accommodated|honou?red|successful|followed|met|justified|processed further)", "only (?:\\w+ )?(?:remove|act|take|disable|suspend|do|intervene|block)\\b[^.!?;]{0,40}\\b(?:if|when|once|upon|on|with|after) (?:a|an|the)? ?(?:\\w+ )?(?:court|judge|order|judicial)", "(?:it|profile|account|post|content|group|server|channel|page|video|listing|comment|site|they) (?:stays|remains|stay|remain|will stay|will remain)(?: put| here| there)?(?=[.!,;]|$)", "(?:not|isn't|aren't|wasn't) (?:\\w+ ){0,2}?(?:illegal|unlawful|against (?:the law|our \\w+)|a violation|in breach|forbidden|prohibited|something (?:we|that))",
  `${NOT_A_RULE}(?:does not|do not|did not|doesn't|don't|didn't) (?:(?:appear|seem) to )?(?:\\w+ly |in our view |currently |itself )?${VIOLATE}`,
  `${NOT_A_RULE}(?:is|are|was|were|isn't|aren't|wasn't|to be) (?:not )?(?:\\w+ly )?(?:in violation|in breach|a violation|a breach|illegal|unlawful|contrary|prohibited|against (?:our|the)|something we (?:remove|act))(?<=(?:not|n't|isn't|aren't|wasn't)\\b.{0,60})`,
  `(?:not|\\w+n't|unable to|no longer) ${FOUND} ${ADJECTIVE}(?:\\w+ )?${BREACH}`,
  `(?:not|\\w+n't) (?:believe|consider|think|find|agree|see|feel)(?: that)? (?:the |this |that |it |they |these )[^.!?;]{0,60}(?:illegal|unlawful|infring\\w+|violat\\w+|breach\\w*|against|break\\w*|contrary|warrant\\w*|offending|objectionable|in scope)`,
  `(?:found|identified|see|saw|there (?:is|was|are|were)|detected|established|with|find) (?:no|nothing)(?: \\w+){0,3} ?${either(BREACH, "against", "illegal", "unlawful", "that (?:breaks|violates|goes|breaches|warrants)", "wrong", "actionable", "to (?:act on|remove)")}`,
  `no (?:\\w+ ){0,2}?(?:violations?|breach(?:es)?|infringements?|illegality)(?: (?:was|were|has been|have been|is|found|detected|identified|established))?`,
  `(?:will|shall|are|am|do|does|would|could|can|have|has|is|we|i|'re|'m|must|'ve) ?(?:therefore |thus |regrettably |however |currently |, )*${CANNOT} (?:therefore |currently |at this (?:time|stage) |be )?(?:to )?${ACTING}`,
  `(?:won't|can't|cannot|unable to|not able to|declined to|decline to|refuse to|not going to|didn't|haven't|hasn't|not) (?:be )?${ACTING}`,
  "(?:decided|chosen|opted|elected|resolved|decision) (?:not to|against)(?: (?:take|remov|act|delet|suspend|restrict|disabl|interven|ban|proceed|pursu|uphold|tak|do)\\w*)?",
  `${STAYS} (?:\\w+ ){0,5}?${UP}`,
  `(?:we have|we've|we|i|i've|i have|has been|have been|was|were|is|are|must be|been) (?:therefore |thus )?${DENIED}(?: (?:your|the|this) (?:\\w+ )?(?:report|request|notice|complaint|demand))?`,
  "no (?:further |enforcement |additional )?(?:action|measures?|steps?)(?: (?:has been|was|were|have been|will be|is being|is|are|shall be|needs? to be|is to be) ?(?:necessary(?! (?:from|on|by) you)|taken|warranted|required from us|justified)| on our (?:part|side)|\\.|,| against| at this)",
  "(?:take|taking|took|taken) no (?:further )?(?:action|measures|steps)",
  "(?:decision|outcome|result|action|measure|status)(?: taken)? ?: ?(?:no (?:action|measures?|violation|breach|removal)|none|rejected|declined|refused|not removed|kept|dismissed|unfounded|content (?:kept|remains|stays))",
  "(?:not|\\w+n't) (?:been )?(?:enough|sufficient(?:ly)?) (?:\\w+ )?(?:to|for|substantiated|precise|evidence|grounds|reason)",
  "(?:insufficient|lacks?) (?:\\w+ )?(?:grounds|evidence|basis|merit|substance)",
  "(?:not|\\w+n't) (?:manifestly|evidently|obviously|clearly) (?:illegal|unlawful|infringing)",
  "(?:concludes|closes|end of) (?:our|the) (?:handling|review|matter)",
  "(?:see|find) no (?:\\w+ )?(?:reason|grounds?|basis|cause|need)",
);

/** It keeps to the rules, or the law allows it. */
export const complies = phrasePattern(
  `${NOT_A_RULE}(?:is|are|falls?|was|were|lies|it's) (?:\\w+ly )?(?:allowed|permitted|within|in (?:line|compliance|accordance|keeping) with|compliant with|consistent with|protected by|covered by|acceptable|lawful|legal|legitimate|fine)(?: (?:under|by|on|within|according|as|with|here|the|our)\\b)?`,
);

/** A "not" near what they might have done or found; not of the state of a thing ("has not been removed"), which decides nothing. */
export const perhapsRefused = phrasePattern(
  `(?:not|never|no|\\w+n't|cannot|nothing|neither),? (?:(?!been\\b)[^\\s.!?;]+ ){0,6}?(?:remov(?:e|ing)|delet(?:e|ing)|tak(?:e|ing)|act(?:ing)?|pursu\\w+|interven\\w+|suspend(?:ing)?|ban(?:ning)?|block(?:ing)?|alter\\w*|chang\\w+|illegal|unlawful|violat\\w+|breach\\w*|against|infring\\w+|wrong|police|agree|share your|uphold|grant\\w*|justif\\w+|warrant\\w*|grounds?|touch\\w*|our (?:job|business|role)|amount|scope|serious enough|enough)`,
  "(?:(?:keep|keeping|kept|leave|leaving|left) (?:it|this|that|them|the \\w+|things|up)|stays?|staying|remains?|allow|allows|allowed|permit(?:s|ted)?|parody|satire|opinion|freedom of (?:speech|expression|the press)|free speech|public interest|newsworthy|accurate|legitimate|perfectly legal|tolerate|outside the scope)",
);
