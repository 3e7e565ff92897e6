import { either, phrasePattern } from "../../phrase-pattern";
import type { RequestWording } from "../wording";

const GIVE = either("provide", "choose", "select", "send", "furnish", "produce", "share", "tell", "confirm", "clarify", "specify", "give", "forward", "let (?:us|me) know", "point", "resend", "re-send", "attach", "indicate", "explain", "identify", "supply", "state", "describe", "upload", "fill", "complete", "sign", "include", "elaborate", "narrow", "be more specific", "submit", "check", "copy", "paste", "quote", "show", "narrow", "drop", "name", "verify", "prove", "demonstrate", "substantiate", "advise", "answer", "reply with", "mail");
const DETAIL = either(
  ...["links?", "urls?", "uris?", "ids?", "identifiers?", "usernames?", "user ?names?", "handles?", "details?", "information", "info", "proof", "evidence", "timestamps?", "dates?", "times?", "hostnames?", "ip", "address", "paths?", "screenshots?", "channel", "names?", "location", "country", "copy", "documents?", "documentation"],
  ...["statement", "declaration", "explanation", "legal basis", "authori[sz]ation", "power of attorney", "mandate", "reasons?", "message", "post", "which", "what", "where", "whether", "who", "page", "file", "region", "time zone", "section", "law", "capacity", "following", "logs?", "headers?", "item", "signature", "reference", "number"],
);
const OUR_WORK = either("proceed", "continue", "investigate", "locate", "process", "find", "act", "review", "look", "consider", "move forward", "take (?:this|it) (?:further|forward)", "help", "assess", "examine", "handle", "identify", "go (?:any )?further", "start", "begin", "decide", "evaluate", "complete");

export const request: RequestWording = {
  question: phrasePattern(
    `(?:could|can|would|will|may|might) (?:you|we|i)(?: please| kindly| perhaps| possibly| also| maybe| quickly| just)* (?:\\w+ )?(?:${GIVE}|get|have|ask|trouble)`,
    "would you (?:mind|be able|be so kind)",
    `(?:which|what|where|when|who|whose|how many|how did|in which|on what|at what|on which|under which|from which)\\b[^?]{0,80}\\b${either("server", "channel", "posts?", "messages?", "account", "links?", "urls?", "ids?", "time", "date", "day", "country", "law", "ip", "it", "this", "they", "content", "you (?:mean|see|saw|refer|concerned|looking|referring|talking|reporting)", "page", "one", "video", "name", "region", "file", "users?", "profile", "group", "address", "image", "listing", "item", "port", "host\\w*", "version")}`,
    "(?:which|what) (?:ip|server|channel|link|url|post|account|message|one|id|country|region)",
    `(?:do|did|are|is|have|was|does|were) (?:you|it|this|there|the|that|they)\\b[^?]{0,100}\\b(?:${DETAIL}|mean|refer|remember|see|saw|still|sure|able|acting|behalf|authori[sz]ed|visible|about)`,
    `(?:any (?:chance|idea)|possible (?:to|for)|is there)\\b[^?]{0,80}\\b(?:${DETAIL}|get|have|send)`,
    `(?:got|have) (?:a|an|the|any) (?:\\w+ )?${DETAIL}`,
  ),
  need: phrasePattern(
    "until you (?:do|have|provide|send|confirm)", "(?:reply|respond|answer) with (?:\\d|one of|the|your)",
    `(?:requires?|need|needs|request|requests) (?:evidence|proof|confirmation|clarification|a copy|documentation)`, "(?:please|kindly) (?:furnish|produce|supply|submit) \\w+",
    "(?:ask|request|require)(?:ing)? that you \\w+", "please (?:re-?send|re-?submit|resubmit|complete|fill|sign|attach|correct)\\b[^.!?]{0,80}", "tell us (?:more|which|what|where)", "without (?:it|this|that|them|these),? we", "(?:unable|not be able|not able|cannot) to (?:process|handle|proceed|continue|act)\\b[^.!?]{0,60}\\bwithout",
    `(?:we|i|they|our \\w+)(?:'d|'ll|'re)? (?:do |would |will |still |also |just |only |first |therefore |really |are |am |may )*(?:need|require|lack|missing|want|must have|have to have|ask (?:you )?(?:for|to)|looking for|request)(?: you)?(?: to)? (?:\\w+[ ,:]+){0,6}?(?:${DETAIL}|${GIVE})`,
    "(?:we|i)(?:'d)? (?:still |would |also |do )*(?:need|require)(?: to have)? (?:the following|some more|more|additional|further|a few|a bit more)",
    `(?:so that|in order (?:for us )?(?:to|that)|to (?:help|allow|enable) us|before) (?:we|i|us|our \\w+)?(?: can| may| could| are able to)?(?: to)? ?(?:\\w+ )?${OUR_WORK}\\b[^.!?]{0,80}\\b(?:need|require|please|must|kindly|send|provide|missing|confirm|necessary)`,
    `(?:please|kindly|reply|send|provide|respond|answer)\\b[^.!?]{0,160}\\b(?:so (?:that )?we (?:can|may) (?!help|assist|serve|respond|answer|deal)|before we can|in order (?:for us )?to|to enable us|to allow us|for us to|to help us (?:locate|find|identify)|then i can|so i can|otherwise|within \\d+|by \\d+|failing which|or (?:else )?we)`,
    ...["need (?:the )?(?:hostname|url|link|id|ip|more|exact|full)", "action required", "(?:more|additional|further) (?:information|details?) (?:is |are )?(?:needed|required|necessary)", "need more (?:info|details)", "insist on it before"],
  ),
  lacking: phrasePattern(
    "(?:fields?|form|report|notice|it) (?:\\w+ ){0,2}?(?:was|were|is|are) (?:left )?(?:empty|blank|missing|unreadable|illegible)", "could not be (?:validated|processed|accepted|read|opened|verified)", "(?:didn't|did not) (?:make it through|come through|arrive|attach)",
    `(?:${DETAIL}|details?|parts?|fields?|element) (?:\\w+ )?(?:is|are|was|were) (?:\\w+ )?(?:missing|required|needed|incomplete|not (?:included|provided|given|specified|stated|attached|clear))`,
    ...["(?:report|notice|submission|request|form|notification) (?:is|was|seems|appears|remains) (?:to be )?(?:\\w+ )?incomplete", "(?:did|does|do)(?: not|n't) (?:include|contain|specify|say|state|mention|identify|give|indicate|tell us|show) (?:\\w+ ){0,4}?(?:link|url|id|which|where|what|who|address|location|details?|date|exact)"],
    `(?:could not|couldn't|cannot|can't|unable to|not able to|failed to|weren't able to|were not able to|haven't been able to|struggling to)(?: yet| currently)? (?:locate|find|identify|open|access|reproduce|match|tell|work out|determine which|trace|see) (?!(?:\\w+ ){0,2}(?:violations?|breach|grounds|evidence|reason|infringement|basis))`,
    "(?:link|url|address|page|id)\\b[^.!?;]{0,60}\\b(?:broken|dead|does(?:n't| not) (?:work|open|load|lead|resolve|exist)|leads? (?:to|nowhere)|return(?:s|ed)|not (?:work\\w*|valid|found|resolve)|invalid|incomplete|truncated|expired|cut off|points? to|goes to|404|empty|times out)",
    ...["incomplete (?:report|notice)", "missing (?:information|details?|link|url)"],
  ),
  ask: phrasePattern(
    "(?:repl\\w+|respond\\w+) to this (?:message|e-?mail|ticket)(?= with|[.,]| and| by)",
    `(?:please|kindly|we ask you to|we invite you to|you (?:need|have) to|you must|you should)(?: also| therefore| kindly)? ${GIVE}\\b[^.!?]{0,80}\\b${DETAIL}`,
    `reply (?:to this (?:message|e-?mail) )?with (?:\\w+ ){0,4}${DETAIL}`,
  ),
  offer: phrasePattern(
    ...["(?:do you (?:have|want|need|wish)|have|any|got) (?:any |more |other |further |to add )*(?:questions?|to add|comments?|anything else|something to)", "need (?:more |any |further |some )?(?:help|assistance|to add)", "(?:to|in order to) (?:add|follow|track|check|view)", "(?:want|like|wish) to (?:add|know|see|tell|help)", "(?:quote|keep|include|mention) (?:this|the|your) (?:\\w+ )?(?:number|reference|subject|id)", "in (?:any|all|future|further) (?:repl\\w+|correspondence|e-?mails?|reports?)", "next time", "in (?:the )?future", "why am i", "what is this", "(?:can|could|would) (?:you|we) (?:help|do (?:anything|something) (?:else|better))", "not satisfied", "spam, port scans"],
  ),
};
