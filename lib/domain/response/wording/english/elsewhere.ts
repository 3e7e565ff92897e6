import { either, phrasePattern } from "../../phrase-pattern";
import type { ElsewhereWording } from "../wording";

const PASSED = either("forwarded", "transferred", "passed", "escalated", "referred", "handed(?: over)?", "sent", "relayed", "redirected", "routed", "reassigned", "moved", "given", "directed", "transmitted", "submitted", "shared");
const OUTSIDE = either("authorit(?:y|ies)", "police", "providers?", "hosts?", "hosting \\w+", "regist(?:ry|rar)", "resellers?", "customers?", "operators?", "compan(?:y|ies)", "law enforcement", "regulator", "coordinator", "hotline", "abuse@\\S+", "\\S+@\\S+", "ltd", "gmbh", "inc", "entity", "subsidiary", "affiliate", "owner", "partner", "instance", "admins? of", "publisher", "upstream", "ministry", "agency", "court", "sister", "parent", "controller", "carrier", "network");
const INSIDE = either("teams?", "department", "unit", "office", "specialists?", "colleagues?", "service", "desk", "division", "experts?", "moderators?", "lawyers", "counsel", "queue");
const TURN_TO = either("contact", "write to", "address", "direct", "send", "submit", "use", "turn to", "reach out to", "refer", "report (?:it|this|the \\w+) to", "get in touch with", "forward", "file", "take (?:it|this) up with", "e-?mail", "approach", "consult", "resubmit", "re-?send", "raise (?:it|this)", "lodge");

export const elsewhere: ElsewhereWording = {
  passedOn: phrasePattern(
    "(?:their|its|the right|the correct|whose)(?: abuse)? (?:contact |mail )?(?:address|contact|form|e-?mail|mailbox)(?: address)? is",
    "(?:talk|speak|write|complain|go|turn|apply) to (?:the|your|their|them|its) (?:\\w+ )?(?:shop|host|provider|owner|operator|police|seller|site|registrar|bank|authorit|company|publisher|admins?|moderators)\\w*", "deal with them", "visit (?:the|our) (?:\\w+ ){0,3}(?:cent(?:re|er)|page|portal|form|site)", "should be (?:directed|addressed|sent|submitted|reported|made) to", "handed (?:this|it|your \\w+|the \\w+) (?:over )?to (?!my|our)",
    `${PASSED}\\b[^.!?]{0,40}\\b(?:to|onto) them`, "take (?:it|this|the matter) up with",
    `${PASSED}\\b[^.!?]{0,60}\\b(?:to|on to|onto|over to|with) (?:\\w+ ){0,6}?${OUTSIDE}`,
    `(?:please|kindly|must|should|need to|have to|would ask you to|advise you to|suggest you|invite you to|recommend)(?: therefore| instead)? ${TURN_TO}\\b[^.!?]{0,80}(?:\\b(?:${OUTSIDE}|form|directly|instead|address|team|department|portal|page|mailbox|desk|unit|office|channel|service)\\b|@\\w+)`,
    "(?:address yourselves|turn) to",
  ),
  notOurs: phrasePattern(
    "wrong (?!time)\\w+(?=[,.! ])", "(?:you want|you need|you are looking for|you're looking for|you mean) (?:\\w+ ){1,4}?not", "dealt with (?:exclusively |only |solely )?by (?!us|our)",
    "(?:do not|don't|does not|doesn't) (?:host|store|publish|control|operate|run)", "(?:decision|matter|case) (?:is|lies|rests) (?:with )?(?:theirs|them|with the)", "up to them",
    "(?:we|our role|we're|i'm)(?: are| is| am| merely| simply)? (?:only|just|merely|limited to|solely|simply) (?:the |a |an |provide |act |operate |offer |process |run |for )", "(?:form|mailbox|address|inbox|desk|line|team|channel) is (?:only |just )?(?:for|reserved)", "from now on",
    "not (?:by|with|to|for) us", "has nothing to do with us", "isn't (?:ours|one of ours)",
    ...["(?:not|n't) (?:the (?:right|correct|competent|appropriate|proper)|responsible|in charge|competent|our (?:responsibility|server|customer|network|service|platform)|operated by us|ours|hosted (?:by|with|on|here)|handle|deal with|process (?:reports|notices|complaints)|accept (?:reports|notices))", "wrong (?:department|address|team|mailbox|place|company|inbox|desk|door)", "(?:reached|written to|contacted|come to) the (?:wrong|\\w+ (?:office|team|desk|department))"],
    ...["(?:falls?|lies|is|are) (?:\\w+ )?(?:under|within|outside|in) (?:the|our|their|its) (?:\\w+ )?(?:responsibility|remit|competence|jurisdiction|control|hands)", "(?:belongs?|leased|rented|assigned|sold|allocated) to (?:(?:a|an|our|the|another|one of our|some) )?(?:\\w+ ){0,2}?(?:customers?|resellers?|compan(?:y|ies)|third part(?:y|ies)|providers?|clients?|operators?|partners?|isp|organi[sz]ation|ltd|entity|subsidiary|else)", "(?:they|who|it) (?:will|is the one to|should|'ll) (?:answer|reply|respond|contact|get back|deal|handle|take it|be in touch|write)\\b[^.!?]{0,30}", "(?:is|are) (?:now |from now on )?(?:the one |the team |the entity )?(?:in charge|responsible) (?:of|for) (?:your|this|the|such|that|these|users)"],
    ...["is (?:handled|operated|run|managed|hosted|administered|dealt with) by (?!(?:our|the) (?:moderation|review|support|trust))", "no (?:access to|control over)", "(?:for|to) the (?:hosting provider|host|registrar|site owner|operator|authorities)", "take over (?:from|your)", "(?:independent|separate|different) (?:instance|company|entity|server|operator)", "(?:only|reserved|exclusively) (?:handles?|for|deals? with|processes?) (?:\\w+ ){0,4}(?:requests|questions|matters|enquiries|issues|press|billing|privacy|copyright|sales|advertising|legal)"],
  ),
  passedInside: phrasePattern(
    `${PASSED}\\b[^.!?]{0,40}\\b(?:to|on to|onto|over to|with) (?:the|our|another|a|my|an|their|one of our) (?:[\\w&-]+ ){0,5}?${INSIDE}`,
    `(?:please|kindly) contact (?:the|our) [^.!?]{0,40}\\b${INSIDE}`,
  ),
  absent: phrasePattern(
    "on my return", "attending (?:a|an|the) (?:conference|meeting|training|event)",
    "no longer (?:with|at) \\w+",
    "offices? (?:is|are|will be) (?:\\w+ )?closed",
    ...["out of (?:the )?office", "(?:i am|i'm|i will be|i'll be|currently|we are|he is|she is) (?:currently )?(?:away|on (?:\\w+ )?(?:leave|holidays?|vacation)|out of|travell?ing|not (?:in|at) (?:the|my) (?:office|desk)|absent|off (?:work|sick|until))", "on (?:annual |parental |maternity |paternity |sick )?leave (?:until|from|and)", "on (?:vacation|holidays?) (?:until|from|and)", "back (?:in the office |at work |at my desk )?on (?:the )?(?:\\d|monday|tuesday|wednesday|thursday|friday)", "(?:limited|no) access to (?:my )?e-?mail", "no longer (?:work|works|working|employed|with the company)"],
  ),
  housekeeping: phrasePattern(
    "ticket #?\\S+ (?:was|is|has been) (?:merged|closed|solved)", "(?:solved|closed|merged|resolved):",
    `(?:your|this|the|a|recent) (?:\\w+ )?(?:tickets?|requests?|case|conversation|enquiry|inquiry|query|chat|issue|question|matter|report)\\b[^.!?]{0,40}\\b(?:has been|was|is|set to|marked(?: as)?|now|been|considered|status:?) (?:\\w+ ){0,2}(?:solved|resolved|closed|completed|archived|merged|inactive|combined|linked)`,
    ...["ticket (?:#?\\S+ )?(?:closed|merged|solved|resolved)", "(?:closed|merged|solved) (?:this|your|the) (?:ticket|request|case|conversation)", "merged (?:into|with)", "re-?open (?:it|this|the|your)"],
    ...["(?:could not|couldn't|not|cannot|can't) be delivered", "undeliver\\w+", "delivery (?:has )?(?:failed|failure|status|incomplete)", "mailbox (?:is )?(?:full|unavailable|disabled|no longer|does not)", "(?:address|mailbox|inbox) (?:is )?(?:no longer (?:in use|monitored|active|exists|used)|not in use)", "address not found", "user unknown", "(?:quota|storage) exceeded", "message (?:was )?(?:blocked|bounced)", "mailer-daemon", "recipient (?:address )?rejected"],
  ),
  survey: phrasePattern(
    ...["how (?:would you|did we|satisfied|was your)", "rate (?:your|the|our|us|this|how)", "surve(?:y|ys)", "satisf(?:ied|action)", "(?:give|share|leave|send|love|value|appreciate|welcome) (?:us )?(?:your |some |any )?feedback", "feedback (?:on|about|form|survey)", "tell us what you think", "takes? (?:only |just |less than )?(?:a|one|two|\\d) minutes?", "your opinion counts", "how we did"],
  ),
  chatter: phrasePattern(
    "have a (?:nice|good|great|lovely|pleasant) (?:day|evening|week|one|time|rest)",
    ...["newsletter", "unsubscribe", "webinar", "what's new", "discount", "new features?", "season", "release notes", "scheduled maintenance", "invoice", "verify your (?:e-?mail|address)", "password", "verification code"],
    ...["you(?:'re| are) (?:very |most )?welcome", "thanks?(?: you)?(?: \\w+){0,3} for (?:the|your) (?:\\w+ )?(?:kind|nice|lovely|quick|swift|prompt|warm|good) \\w+", "(?:nice|lovely|great|good|happy) (?:weekend|holidays?|easter|christmas|new year)", "glad (?:to|we|i)", "made (?:my|our) day", "(?:welcome|sign(?:ed)? up|logged in|new (?:login|sign-in))"],
  ),
};
