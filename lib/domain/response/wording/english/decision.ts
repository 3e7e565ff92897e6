import { either, phrasePattern } from "../../phrase-pattern";
import type { DecisionWording } from "../wording";
import { complies, perhapsRefused, refused } from "./refusal";

const GONE = either(
  ...["removed", "deleted", "taken (?:down|offline|off(?: the \\w+|line)?)", "disabled", "suspended", "banned", "terminated", "shut(?:tered)? down", "blocked", "erased", "withdrawn"],
  ...["deactivated", "cancelled", "canceled", "purged", "wiped", "dismantled", "delisted", "expelled", "kicked", "locked", "null-?routed", "unpublished", "pulled", "switched off", "turned off", "put offline", "brought down"],
  ...["made (?:unavailable|inaccessible)", "rendered (?:unavailable|inaccessible)", "placed on hold", "hidden", "disconnected", "actioned", "evicted", "sanctioned", "powered (?:down|off)"],
);
const GONE_OR_CLOSED = either(GONE, "closed", "took down", "took offline", "shut", "killed", "axed", "nuked");
const ADVERB = "(?:(?:now|also|since|already|therefore|just|today|then|thus|accordingly|meanwhile|both|all|subsequently|permanently|since then|\\w+ly) ){0,3}";
const BAR = "(?!(?:not|never|no|may|might|could|can|will|would|shall|should|if|unless|cannot|\\w+n't|your (?!(?:\\w+ )?(?:report|notice|complaint|link|notification|message of|e-mail of|list)s?\\b)|neither|nor|nothing|none)\\b)";
const GAP = `(?:${BAR}[^\\s.!?;]+ ){0,12}?`;
const SHORT_GAP = `(?:${BAR}[^\\s.!?;]+ ){0,6}?`;
const TICKET = either("tickets?", "requests?", "reports?", "cases?", "inquir(?:y|ies)", "enquir(?:y|ies)", "complaints?", "conversations?", "mailbox(?:es)?", "attachments?", "ability", "option", "feature", "limits?", "labels?", "survey", "matter", "chat", "possibility", "form", "duplicates?");
const THING_HEAD = `(?!(?:[\\w-]+ )?${TICKET}\\b)`;
const WHICH = either("the", "this", "that", "these", "those", "all", "both", "some", "several", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "an?", "its", "their", "his", "her", "most", "part", "every", "multiple", "various", "\\d{1,3}(?![\\d.,]*\\d)");
const OBJECT = `(?:access to )?(?:(?:urls?|links?|items?|posts?|addresses|accounts?|numbers?) \\d\\w*|${WHICH} ${THING_HEAD}(?!your\\b)\\w+|it\\b(?! (?:from|in|off) (?:our|the) queue)|them\\b|those\\b|everything\\b)`;
const SUBJECT = `(?:the|this|that|these|those|all|both|each|every|its|their|his|her|some|part|most|one|two|three|(?<![-/\\w])\\d{1,3}|access to (?:the|this|that|it)) ${THING_HEAD}`;
const TEAM = "(?:team|moderators?|staff|engineers?|analysts?|colleagues?|specialists?|department|abuse desk|safety)";
const WE = either("we(?:'ve|'d)?", "i(?:'ve)?", `(?:our|the|my|a) (?:[\\w&]+ ){0,4}${TEAM}`, "moderators", "they(?:'ve)?");
const HAVE = "(?:have |has |had )?";
const AUX = "(?:(?:has|have|had)(?: now| since| already| also| therefore)?(?: \\w+ly)? been|was|were|is now|are now|has|have|'s been|got|(?:is|are) (?:hereby|therefore|henceforth|already|since|permanently))";
const REMOVAL_NOUN = either("removal", "take-?down", "deletion", "suspension", "termination", "deactivation", "closure", "disabling", "blocking");
const REMOVING = either("remove", "delete", "disable", "suspend", "terminate", "take (?:\\w+ ){0,5}?(?:down|offline)", "block", "ban", "close", "shut (?:\\w+ ){0,4}down", "restrict", "withdraw", "cancel");
const LABEL = "(?:(?:our |final )?(?:actions?|decision|outcome|result|measures?|status|resolution|sanction)(?: taken| applied| imposed)?|content|account|server|channel|post|link|item|url|group|page|profile|message) ?(?:\\d+)? ?(?::|=|->|→|-|–) ?";

export const decision: DecisionWording = {
  removed: phrasePattern(
    "(?:contract|account|customer|service|hosting|subscription) (?:was |is |has been |been )?(?:terminated|cancelled|suspended) (?:for|due|because|following|over|on)",
    "(?:received|given|got|handed|issued)(?: with)? an? (?:\\w+ )?(?:ban|suspension|termination)", `(?:got|had|have|get) ${OBJECT}(?: \\w+){0,3} (?:taken (?:down|offline)|removed|deleted|pulled|suspended|shut down)`, "(?:been |was |is |that's |it's )(?:all )?(?:dealt with|taken care of|sorted(?: out)?)",
    `${WE} ${ADVERB}${HAVE}${ADVERB}${GONE_OR_CLOSED} ${ADVERB}${OBJECT}`,
    `${WE}\\b[^.!?;]{0,120},? (?:and|so|then) (?:(?:we|i)(?:'ve| have)? )?${HAVE}${ADVERB}${GONE_OR_CLOSED} ${OBJECT}`,
    `${WE} ${ADVERB}${HAVE}${ADVERB}(?:taken|took|pulled|shut|put|brought|switched|knocked) ${SHORT_GAP}(?:down|offline|off(?:line)?|on hold|out of service)`,
    `${SUBJECT}${GAP}${AUX} ${ADVERB}(?:reviewed and )?${GONE_OR_CLOSED}`,
    `(?:it|they|both|all|this|these|those|everything|all of (?:it|them|those|these)|(?:it|that|this)'s) ${AUX} ${ADVERB}${GONE}`,
    `(?:it|that)'s (?:now )?been ${ADVERB}${GONE}`,
    `(?:and|so|which|,) (?:therefore )?${AUX} ${ADVERB}${GONE}`,
    `and the ${THING_HEAD}(?:\\w+ ){1,4}?${GONE}`,
    `${WE} ${HAVE}${ADVERB}(?:taken|took) (?:the |all )?(?:enforcement |appropriate |necessary |immediate |corrective |moderation )?(?:action|measures|steps)(?: to remove)? (?:against|on|regarding|with respect to|concerning|in respect of) (?:it|them|this|these|the|that|those|both|all)`,
    `${WE} ${HAVE}${ADVERB}(?:taken|took) (?:the )?(?:enforcement|appropriate|necessary|corrective) (?:action|measures|steps)`,
    `(?:enforcement|appropriate|necessary|corrective|disciplinary) (?:action|measures|steps) (?:has|have|was|were) (?:now |already |since )?(?:been )?(?:taken|applied|imposed)`,
    `(?:action|measures) (?:has|have|was|were) (?:now |already |since )?(?:been )?taken (?:against|on|in respect of|regarding) (?:the|this|that|it|them|both)`,
    `${WE} (?:have )?(?:now |just )?(?:carried out|completed|effected|ordered|executed|proceeded with|applied|enforced|implemented) (?:the |an? )?(?:\\w+ )?${REMOVAL_NOUN}`,
    `(?:the |its |their )?${REMOVAL_NOUN} (?:of (?:the|this|that) [^.!?;]{1,60} )?(?:has been|was|is now|has now been) (?:completed|carried out|effected|done|executed|implemented|enforced)`,
    `(?:have|has) (?:therefore |now |accordingly )?(?:decided|resolved|chosen|opted) to (?:permanently |immediately )?${REMOVING}`,
    `(?:lost|forfeited) (?:their|its|his|her) (?:accounts?|access|hosting|channel)`,
    `(?:did|does|do) (?:violate|breach|break|infringe)[^.!?;]{0,80}(?:removed|deleted|taken down|suspended|banned)`,
    `${LABEL}(?:[^.;:]{0,40}\\b)?(?:${GONE}|${REMOVAL_NOUN}|closed down)`,
    `(?:is|was) (?:found|deemed|considered|judged) [^.!?;]{0,100},? and (?:has been |was )?(?:now )?${GONE}`,
  ),
  perhapsRemoved: phrasePattern(
    "(?:it's |is |all |now |^)gone (?:now|already|for good|from)", "won't be back",
    `^(?!.{0,60}\\b(?:we|i|we've|i've)\\b)(?:${BAR}[^\\s.!?;]+ ){0,9}?(?:(?:is|are|was|were|now|got|been|all|fully|has|have|it's|that's|they're) ){0,4}${GONE}`,
    "(?:is|are|it's|that's|they're|was|were|has|have|went) (?:\\w+ ){0,3}?(?:gone|offline|down now|down|unreachable|dead|history)",
    "no longer (?:available|accessible|online|up|visible|reachable|live|there|exists?|resolves?|hosted|published|on our|public)",
    `(?:action|measures|steps) (?:has|have|was|were)(?: now| already)?(?: been)? taken`,
  ),
  limited: phrasePattern(
    "(?:hidden|visible|shown|accessible|available|restricted|limited|blocked|open|only)\\b[^.!?;]{0,40}\\b(?:under (?:the age of )?18|minors|adults|under-?18s?|over 18|age of)", "(?:stays?|remains?|still) (?:visible|available|accessible) (?:to|for) adults",
    ...["age[- ](?:restrict\\w*|gate\\w*|limit\\w*)", "(?:restricted|limited|reduced|lowered)\\b[^.!?;]{0,40}\\b(?:visibility|distribution|reach|audience|availability|features?|circulation|ability)", "(?:visibility|distribution|reach|availability)\\b[^.!?;]{0,40}\\b(?:restricted|limited|reduced)"],
    ...["(?:unavailable|inaccessible|invisible|hidden|withheld|blocked|restricted|geo-?blocked|disabled|removed|not (?:visible|available)|no longer (?:visible|available|accessible|shown))\\b[^.!?;]{0,40}\\b(?:in|for|to|from|within)\\b[^.!?;]{0,40}\\b(?:france|germany|spain|italy|austria|belgium|netherlands|poland|ireland|portugal|sweden|denmark|country|countries|territory|jurisdiction|locally|eu|european union|eea|region|minors|under-?18s?)"],
    ...["geo-?(?:blocked|restricted|blocking)", "(?:behind|with|under|added|placed|put|applied|attached|carries|shows) (?:a|an|the)[^.!?;]{0,30}(?:warning|age|sensitive|interstitial|label|notice screen)", "warning (?:screen|label|page|interstitial)", "(?:removed|taken|took|pulled|hidden|excluded|dropped)[^.!?;]{0,20} (?:from|out of) (?:the )?(?:search|recommendations|discovery|listings|trending|index|results|monetization)"],
    ...["demoneti[sz]ed", "de-?indexed", "muted", "shadow", "unlisted", "de-?ranked", "downranked", "made private", "read-only", "slow mode", "(?:temporar\\w+|for (?:\\w+) (?:days|hours|weeks|months)|7-day|30-day) (?:suspended|restricted|blocked|muted)", "comments (?:have been |were |are )?(?:disabled|turned off)"],
  ),
  warned: phrasePattern(
    ...["(?:issued|given|gave|received|sent|got)(?: with)? (?:a |an |the )?(?:\\w+ ){0,2}?(?:warning|strike|caution|reprimand)", "(?:has|have) been warned", "warned the (?:user|author|seller|owner|account)"],
  ),
  inPart: phrasePattern(
    "^one (?:\\w+ )?(?:\\w+ )?(?:was|has)",
    ...["some of", "parts? of", "partial(?:ly)?", "partly", "several of", "most of", "one of", "(?:two|three|four|five|six|seven|eight|nine|\\d+) of (?:the|them|those|your|these|which)", "only", "remaining", "the rest", "others?", "but not"],
    ...["(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)", "(?:the )?(?:first|second|third|former|latter|last) (?:link|account|post|one|item|url|video|channel|server|page|listing|image|message|group|profile|file|address|file)", "half of", "a (?:few|portion|part|number) of", "(?:of|out of) (?:the|those|these|your) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)", "where (?:applicable|justified)", "individual (?:posts|messages|items)"],
    ...["the (?:account|server|channel|group|profile|page|user|site) (?:itself )?(?:remains|stays|is still|was not|has not been|can stay|continues)"],
  ),
  everywhere: phrasePattern(...["worldwide", "globally", "everywhere", "in all (?:countries|regions)", "all of (?:it|them)", "all (?:\\d+|two|three|four|five|six|seven|eight|nine|ten) ", "for everyone", "in (?:its|their) entirety", "entirely", "no longer resolves"]),
  notTheThing: phrasePattern(
    "(?:offices?|phone lines?|help ?desk|support(?: desk| team)?|shop|switchboard)\\b[^.!?;]{0,30}\\bclosed",
    "(?:the|this|that) (?:ability|option|feature|possibility|limit|label) (?:to|for|on|of)",
    `(?<!\\b(?:in|from|of|by|under|with|per) )(?:your|this|the|a) (?:(?:support|abuse|e-?mail|duplicate|earlier) )?${TICKET} (?:#?\\S*\\d\\S* )?(?:(?:has|have|is|was|were|are|been|be|being|will|now|also|therefore|thus|then|automatically) ){0,4}(?:closed|removed|deleted|locked|cancelled|withdrawn|merged|suspended|placed on hold|paused|blocked)`,
    ...["(?:in|from|of|to|with) your (?:e-?mail|message|mail)", "your (?:account|address|access|e-?mail address|subscription|profile|data|personal data)", "attachments?", "mailing list", "(?:closed|close|closing) (?:your|this|the) (?:ticket|request|case|report|matter|conversation)"],
  ),
  notTheStay: phrasePattern(
    `${TICKET} (?:will |shall |can )?(?:remains?|stays?|kept|is|still)(?: \\w+)? (?:open|active)`,
    "(?:we|i|our \\w+|team|support|staff) (?:will |'ll )?(?:remain|stay|are|continue)s?(?: \\w+)? (?:available|open|active|at your)",
  ),
  goneByItself: phrasePattern(
    "(?:removed|deleted|taken (?:down|offline)|closed|withdrawn|gone|pulled)\\b[^.!?;]{0,30}\\bby (?:the|its|their|his|her) (?:own )?(?:user|author|owner|poster|uploader|creator|admin\\w*|account holder|seller|customer|member)s?(?: themselves| himself| itself)?",
    "(?:user|author|owner|poster|uploader|creator|admin\\w*|account holder|seller|customer|member|person)s?(?: of (?:that|the|this) \\w+| who posted it)?(?: themselves| himself| herself)?(?: had| has| have| seems to have| appears to have)?(?: since| already| apparently)* (?:deleted|removed|taken|took|closed|withdrawn|withdrew|left)",
    "(?:already|apparently)(?: \\w+){0,2} (?:gone|deleted|removed|disappeared|vanished|taken down|offline)\\b[^.!?;]{0,40}\\b(?:before|when|by the time|on its own|prior)",
    ...["(?:was|were|had) (?:already )?(?:gone|disappeared|vanished)", "no longer exist(?:s|ed)?", "does(?:n't| not) exist(?: anymore| any more)?", "nothing left", "(?:deleted|removed|left) (?:it|them|the \\w+|their \\w+) (?:them|him|her|it)sel(?:f|ves)", "self-?deleted", "expired (?:on its own|by itself|automatically)", "before (?:we|i) (?:got|could|were able|had|came|reached|looked)"],
  ),
  refused,
  complies,
  perhapsRefused,
  anchor: phrasePattern(
    ...["you (?:have )?(?:reported|flagged|notified|sent|submitted|pointed|identified|listed|mentioned|named)", "(?:in|following|further to|after|pursuant to|on the basis of|in response to|based on|thanks to|as a result of|because of) (?:your|a|our|the|this) (?:\\w+ )?(?:report|notice|review|notification|complaint|examination|investigation|assessment|e-?mail|message)", "reported (?:content|post|account|server|item|material|video|channel)", "notified content"],
    ...["(?:we|i|our \\w+|moderators?)(?:'ve| have| has)? (?:now |carefully |since )?(?:reviewed|examined|investigated|assessed|looked (?:at|into)|checked|completed|finished|concluded|determined|found|decided|considered)", "after (?:review|careful|an?|reviewing|looking|examin\\w+|consider\\w+|checking)", "upon review", "(?:review|investigation|examination) (?:is|has been|was) (?:now )?(?:complete|completed|concluded|finished)", "(?:our|the|final) (?:decision|conclusion|finding)", "in question", "as a result", "we (?:inform|can confirm|are writing to)"],
  ),
};
