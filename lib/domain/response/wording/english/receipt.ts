import { either, phrasePattern } from "../../phrase-pattern";
import type { ReceiptWording } from "../wording";

const OURS = either("reports?", "requests?", "messages?", "notices?", "tickets?", "submissions?", "e-?mails?", "mails?", "complaints?", "enquir(?:y|ies)", "inquir(?:y|ies)", "notifications?", "cases?", "referrals?", "letters?", "correspondence", "form");
const WORK = either("review", "look (?:at|into|over|through|closely)", "examine", "assess", "investigate", "check", "evaluate", "process", "consider", "handle", "study", "deal with", "go through", "read", "prioriti[sz]e", "follow up", "analy[sz]e", "work on", "take a (?:closer )?look");
const REMOVE = either("remov(?:e|ed|ing)", "delet(?:e|ed|ing)", "take (?:\\w+ ){0,4}(?:down|offline)", "taken (?:down|offline)", "disabl(?:e|ed)", "suspend(?:ed)?", "ban(?:ned)?", "terminated?", "block(?:ed)?", "close[sd]?", "shut (?:\\w+ ){0,3}down", "restrict(?:ed)?", "act(?:ed)?", "see that", "take (?:\\w+ ){0,2}(?:action|measures|steps)", "tak(?:e|en) (?:action|measures)");

export const receipt: ReceiptWording = {
  automatic: phrasePattern(
    "(?:do not|don't) answer this", "nobody (?:sees|reads)",
    ...["(?:an? |is |was |been |sent |generated |created )?automat(?:ed|ic|ically)(?: (?:message|e-?mail|mail|response|reply|answer|notification|confirmation|acknowledge?ment|receipt|notice))", "auto-?(?:reply|response|generated|responder|acknowledge?ment)"],
    ...["(?:sent|generated|created|issued|produced|answered) automatically", "automatically (?:sent|generated|created|issued)", "do[ -]?not[ -](?:reply|respond)", "don't (?:reply|respond) to this", "no-?reply", "unmonitored", "not monitored", "isn't monitored"],
    ...["(?:this is|i am|i'm) (?:a|the|just a) (?:ro)?bot", "replies (?:to this \\w+ )?(?:are not|will not be) read", "automated (?:response|reply|message|system)", "system[- ]generated", "can(?:no|')t reply to (?:messages|this)"],
  ),
  received: phrasePattern(
    "(?:added to|placed in|put in|joined) (?:the|our|a) (?:\\w+ )?(?:queue|list)",
    "status ?: ?(?:open|new|pending|in progress|in review|received|assigned|under review|queued)", "status of your (?:report|notice|request)",
    `(?:your|the) ${OURS} (?:is|are) (?:now )?(?:in|with|on|here)(?= |[.!])`, "number \\d+ in", "in line", "(?:ticket|case)(?: \\S*\\d\\S*)? (?:opened|created|logged|registered)", "(?:got|read|seen|have) your (?:\\w+ )?(?:report|mail|e-?mail|message|notice|note|letter|complaint)",
    `(?:we|i)(?:'ve| have)?(?: now| just| successfully| safely| duly)? (?:received|got|recieved|logged|registered|recorded|opened) (?:your|the|this|yours|it|a copy|an?)`,
    "(?:have|has|'ve|we've)(?: \\w+)? (?:received|got|recieved) (?:your|the|this|yours|it)",
    `(?:your|the|this|a) ${OURS}\\b[^.!?]{0,60}\\b(?:received|submitted|registered|recorded|logged|arrived|delivered|created|opened|assigned|queued|acknowledged|accepted|lodged|reached (?:us|our)|with us|come in|sent to us)`,
    `(?:your|the|this) ${OURS}\\b[^.!?]{0,40}\\b(?:in (?:our|the) queue|under review|being (?:reviewed|processed|handled|looked)|awaiting|waiting|pending)`,
    "(?:acknowledge|confirm)(?:s|ing|ed)?(?: the| you| safe| our)? (?:receipt|reception)",
    "(?:acknowledge?ment|confirmation|proof) of (?:receipt|your)",
    "acknowledge(?:s)? (?:your|the) (?:notice|report|message|e-?mail|letter|complaint)",
    ...["has (?:now )?(?:reached|arrived)(?: at| in| with| on)? (?:us|our|me|the)", "got it", "received,", "message received", "report received", "we have it", "safely (?:received|arrived)", "it is in the que(?:ue)?"],
    ...["(?:e-?mail|message|notice|report|mail|letter) (?:has )?(?:reached|arrived|made it)", "expected (?:first )?response", "landed (?:in|on|with)"],
  ),
  thanked: phrasePattern(
    `(?:thank you|thanks|thx|many thanks)(?: \\w+){0,3} for (?:your|the|this|these|those|sending|contacting|reaching|reporting|getting|letting|writing|submitting|flagging|bringing|alerting|raising|helping|taking|making|informing|notifying|coming|filing|being|looking|everything|you)`,
    ...["(?:ticket|case|reference|tracking|report|request)(?: (?:number|id|reference|no\\.?|#)){1,2}(?: is)?", "your reference", "reference (?:number|code)"],
    ...["we appreciate (?:your|you|the)", "thanks again", "grateful (?:to you )?for"],
  ),
  pending: phrasePattern(
    "picked (?:this|it|that) up", "having a (?:look|read)", "(?:will|\\w+'ll|going to) (?:\\w+ ){0,2}?(?:mail|ring|phone|call|write|e-mail|speak to|talk to|check with|chase|ask|drop)",
    "looking (?:now|into)",
    "take it from here", "(?:isn't|not|is not) (?:finished|done|complete|ready) yet", "(?:will|'ll) deal with it", "looked at (?:today|tomorrow|soon|shortly)",
    "on my (?:list|desk|plate|to-do)", "more (?:soon|shortly|tomorrow|later)", "tied up", "will follow", "decision (?:will|is due|is expected|should)", "by the end of", "(?:first thing|later) (?:today|tomorrow|this week)",
    `(?:we|i|our [\\w ]{2,30}|a (?:member|moderator|colleague|specialist)[\\w ]{0,30}|someone|they|the team|an? \\w+)(?:'ll| will| shall| are going to|'re going to| are| am|'m|'re) (?:also |now |then |carefully |be |currently |start |begin |try to |do our best to |personally |have our team )*${WORK}(?:ing)?`,
    `(?:we|i|our team|they)(?:'re| are|'m| am) (?:currently |now |still |already )?(?:reviewing|looking|examining|assessing|investigating|checking|processing|working|going through|on it|discussing|waiting|on the case|treating)`,
    ...["under (?:review|investigation|consideration|examination|assessment)", "being (?:reviewed|looked|processed|examined|assessed|investigated|checked|handled|dealt)", "in progress", "in (?:our|the) queue", "awaiting (?:review|assignment|a)", "still (?:open|pending|reviewing|waiting)"],
    ...["(?:get|be|come|report|write|circle) back (?:to|in touch)?", "(?:be|get|stay) in touch", "reply (?:to you )?(?:as soon|within|shortly|in due)", "respond (?:to you )?(?:as soon|within|shortly|in due)", "(?:keep|let) you (?:posted|updated|informed|know)", "hear (?:back )?from (?:us|me)", "will (?:contact|write|inform|notify|update|answer|message|call|email|ping)", "'ll (?:contact|write|inform|notify|update|answer|message|call|email|ping)"],
    ...["on it", "looking into (?:it|this)", "on my desk", "bear with (?:me|us)", "as (?:soon|quickly) as (?:we|i) can", "decision will be (?:communicated|sent|notified|made|taken)", "will be (?:reviewed|examined|assessed|processed|looked|handled|dealt|with you|investigated|considered|answered|checked|prioriti[sz]ed)", "you will be (?:told|informed|notified|contacted)"],
    ...["(?:picked up|taken over|assigned|opened|own) (?:your|this|the) (?:ticket|case|report|matter|file)", "take(?:s|n)? (?:every|all|each|your) (?:reports?|concerns?) (?:very )?seriously", "takes? (?:a bit|some|a little|a few|longer|up to)", "response times?", "looking after (?:your|this|the) (?:case|report|ticket|matter)", "next in line", "more news", "an update (?:by|on|when|as soon)"],
  ),
  promised: phrasePattern(
    `(?:will|shall|'ll|going to|would|can|may|might|aim to|intend to|plan to|promise to|want to|ready to)(?: (?:\\w+ly|then|also|be|now|therefore|immediately|naturally|of course))* ${REMOVE}`,
    `(?:will|shall) see (?:that|to it)`,
    `(?:appropriate|necessary|any|further|such|suitable) (?:action|measures|steps) (?:will|may|shall|would|can)`,
    `(?:is|are|gets?|will be) (?:\\w+ly )?(?:then )?(?:removed|deleted|disabled|suspended|taken down|banned|blocked)`,
  ),
  later: phrasePattern(
    ...["(?:by|on|until|before|till|from) (?:\\w+ )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|the end of)", "(?:reply|answer|response|decision|update|news) (?:by|on|before|within|until|tomorrow|next|at the latest|soon|shortly)", "tomorrow", "next week", "at the latest", "(?:later|this) (?:today|week|afternoon|evening)", "shortly", "soon", "once i", "before i can", "still (?:waiting|nothing|no)", "looking (?:now|into)"],
  ),
  person: phrasePattern(
    ...["my name is", "i(?:'m| am|'ve| have|'ll| will|'d| was| had| can| cannot| could| would| do| don't)", "i (?:acknowledge|asked|opened|spoke|talked|read|checked|looked|saw|got|received|wanted|think|hope|know|see|understand|confirm|passed|sent|forwarded|just|just wanted|personally|took|picked|started|need|wrote|tried|put|share)"],
    ...["\\w+ here(?:,| from| at| again)", "(?:on|at) my (?:desk|end|side)", "let me", "(?:bear|stay) with me", "my (?:colleagues?|manager|team|boss|lead|apologies|shift)", "(?:and|to|with|from) me", "/\\w{2,3}$"],
  ),
};
