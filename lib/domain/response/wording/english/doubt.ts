import { everyBreak, everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Doubts } from "../wording";

const COURT = "(?:court|judge|judicial|legal order|judge?ment|ruling|authorit)\\w*";

export const doubts: Doubts = {
  condition: phrasePattern(
    ...["if", "unless", "whether", "when", "whenever", "once", "until", "as soon as", "in case(?: of)?", "in the event", "provided that"],
    ...["should (?:the|it|this|that|we|our|any|a|your|there|they|one)", "were (?:it|this|the content) to", "subject to", "depending"],
    ...["where (?:we|content|an?|any|appropriate|necessary|applicable|required|possible|warranted|needed|justified|it|they|this)"],
    ...["assuming", "pending", "may be that", "either", "before you", "as (?:appropriate|necessary|needed)"],
    "without (?:the|a|an|any|more|further|this|that|these|your|such) (?:\\w+ ){0,2}(?:links?|urls?|ids?|information|details?|address)",
  ),
  noCondition: everyPhrase(
    "(?:and |but )?(?:if|should|when|whenever|once|where|in case|until|unless) (?:you|anyone|someone|the (?:user|author|owner|reporter))(?:'d|'re)?\\b[^.;]{0,200}",
    "(?:and |but |so )?(?:if|should|in case) (?:it|this|they|that|the (?:content|account|user|server|person|same content)) (?:comes? back|re-?appears?|returns?|resurfaces?|happens again)[^.;]{0,120}",
    "(?:and |but )?(?:if|should) (?:anything|something|any questions?|more|further|new|similar)\\b[^.;]{0,120}",
    "(?:when|once|after|as soon as) (?:we|i|our \\w+) (?:had |have )?(?:\\w+ly )?(?:reviewed|looked|checked|received|examined|verified|confirmed|saw|found|read|got|opened)",
    "(?:once|when) (?:reviewed|notified|confirmed|informed) (?:by|of)",
    `(?:without|until|unless|before|if|when|once)\\b[^.;]{0,60}\\b${COURT}`,
    "whether (?:or not )?it (?:violates|breaches|infringes|goes against|is (?:illegal|unlawful))",
  ),
  uncertain: phrasePattern(
    ...["may", "might", "could", "can", "would", "will", "shall", "should", "must", "ought", "going to", "about to", "plan to", "intend to"],
    ...["possibly", "typically", "usually", "generally", "normally", "often", "always", "sometimes", "probably", "perhaps", "\\w+'ll"],
    ...["expect", "hope", "aim to", "trying to", "working to", "believe that"],
  ),
  possible: phrasePattern("(?:may|might)(?! (?:contest|appeal|also|lodge|turn|challenge|not (?:agree|be what)))", "can (?:either|also|then)", "or (?:\\w+ )?(?:do|take|leave|keep|not|no|nothing|refuse|reject|decline)", "either", "in some cases", "not all", "not every", "sometimes"),
  negation: phrasePattern(
    ...["not", "\\w+n't", "no", "never", "none", "neither", "nor", "nothing", "without", "cannot", "yet to be", "rather than", "instead of"],
  ),
  habit: phrasePattern(
    "(?:every|each|last|past|previous|this) (?:\\w+ )?(?:day|week|month|quarter|year)(?!'s (?:report|notice))",
    "(?:every|each|last|past|previous|first|second) (?:quarter|year|half)",
    ...["millions?", "thousands?", "hundreds", "many", "numerous", "to date", "so far", "in the past", "in general", "for example", "examples? (?:of|include)"],
    ...["transparency report", "(?:since|during) (?:19|20)\\d\\d", "in (?:19|20)\\d\\d", "(?:more than|over|nearly|almost|around|some) \\d[\\d.,]*", "\\d{1,3}(?:[.,]\\d{3})+"],
    ...["\\d{4,} (?:accounts?|items?|posts?|videos?|servers?|users?|pieces)", "on average", "year on year", "matchmaking", "ranked play", "cheaters", "spammers"],
  ),
  hearsay: phrasePattern(
    "(?:you|reporter|user|he|she|they|it) (?:also )?(?:says?|said|states?|stated|tell us|told us|mention(?:ed|s)?|claim(?:ed|s)?|writes?|wrote|indicated?|explain(?:ed)?|inform(?:ed)? us|report(?:ed)?|flag(?:ged)?) that",
    "(?:you|they) (?:ask(?:ed)?|request(?:ed)?|want(?:ed)?|wish(?:ed)?|would like)(?: us)? (?:if|whether|that|why|to confirm)",
    ...["report(?:ed|s)? that the", "according to (?:you|your|the (?:reporter|user))", "you told us that", "(?:your|the) (?:report|notice|message) (?:says|states) that"],
  ),
  rule: phrasePattern(
    "(?:acknowledge?ment|receipt|confirmation|this (?:message|reply|e-?mail|notification|response)) (?:does not|is not|doesn't|shall not|isn't|neither)",
    "(?:illegal|violating|infringing|unlawful|prohibited|offending|such) (?:\\w+ )?(?:content|material|posts|accounts|servers|items|listings|comments|messages|videos) (?:is|are|gets|will)",
    ...["reports", "requests (?:that|which|without)", "notices", "submissions", "incomplete", "duplicates?"],
    "(?<!(?:the|this|that|your|reported|notified|any|said|such|\\d|two|three|four|five) )(?:content|material|posts|accounts|servers|items|listings|messages|users) (?:that|which|who|found|deemed|considered|judged|identified|in breach|breaking|violating|within)",
    "(?:any|all|such) (?:content|material|posts?|accounts?|items?|listings?) (?:that|which|found|deemed|violating|breaking)",
    ...["we (?:only|do not|don't) (?:normally |generally |usually )?(?:remove|act on) (?:content|accounts|material|reports)", "what (?:does|is) not"],
  ),
  newClause: everyBreak(
    [",", ",? (?:and|but|so|therefore|hence|thus|however|yet|although|though|because|since|as|which is why)"],
    ["we", "i", "we've", "i've", "it", "they", "has (?:now |therefore |since )?been", "have (?:now |therefore |since )?been", "was", "were", "have", "has", "this has", "(?:our|the) (?:team|moderators|staff) (?:has|have)"],
  ),
};
