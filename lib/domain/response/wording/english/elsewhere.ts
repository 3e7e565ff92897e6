import { either, phrasePattern } from "../../phrase-pattern";
import type { ElsewhereWording } from "../wording";

const PASSED = either("forwarded", "transferred", "passed", "escalated", "referred", "handed(?: over)?", "sent", "relayed", "redirected", "routed", "reassigned", "moved", "given", "directed", "transmitted", "submitted");
const OUTSIDE = either("authorit(?:y|ies)", "police", "providers?", "hosts?", "hosting \\w+", "regist(?:ry|rar)", "resellers?", "customers?", "operators?", "compan(?:y|ies)", "law enforcement", "regulator", "coordinator", "hotline", "abuse@\\S+", "\\S+@\\S+", "ltd", "gmbh", "inc", "entity", "subsidiary", "affiliate", "owner", "partner", "instance", "admins? of", "publisher", "upstream", "ministry", "agency", "court", "sister", "parent", "controller", "carrier", "network");
const INSIDE = either("teams?", "department", "unit", "office", "specialists?", "colleagues?", "service", "desk", "division", "experts?", "moderators?", "lawyers", "counsel", "queue");
const TURN_TO = either("contact", "write to", "address", "direct", "send", "submit", "use", "turn to", "reach out to", "refer", "report (?:it|this|the \\w+) to", "get in touch with", "forward", "file", "take (?:it|this) up with", "e-?mail", "approach", "consult", "resubmit", "re-?send", "raise (?:it|this)", "lodge");

export const elsewhere: ElsewhereWording = {
  passedOn: phrasePattern(
    `${PASSED}\\b[^.!?]{0,60}\\b(?:to|on to|onto|over to|with) (?:\\w+ ){0,6}?${OUTSIDE}`,
    `(?:please|kindly|must|should|need to|have to|would ask you to|advise you to|suggest you|invite you to|recommend)(?: therefore| instead)? ${TURN_TO}\\b[^.!?]{0,80}(?:\\b(?:${OUTSIDE}|form|directly|instead|address|team|department|them|portal|page|mailbox|desk|unit|office|channel|service)\\b|@)`,
    "(?:address yourselves|turn) to",
  ),
  notOurs: phrasePattern(
    ...["(?:not|n't) (?:the (?:right|correct|competent|appropriate|proper)|responsible|in charge|competent|our (?:responsibility|server|customer|network|service|platform)|operated by us|ours|hosted (?:by|with|on|here)|handle|deal with|process (?:reports|notices|complaints)|accept (?:reports|notices))", "wrong (?:department|address|team|mailbox|place|company|inbox|desk|door)", "(?:reached|written to|contacted|come to) the (?:wrong|\\w+ (?:office|team|desk|department))"],
    ...["(?:falls?|lies|is|are) (?:\\w+ )?(?:under|within|outside|in) (?:the|our|their|its) (?:\\w+ )?(?:responsibility|remit|competence|jurisdiction|control|hands)", "(?:belongs?|leased|rented|assigned|sold|allocated) to (?:a|our|the|another|one of)", "(?:they|who|it) (?:will|is the one to|should|'ll) (?:answer|reply|respond|contact|get back|deal|handle|take it|be in touch|write)\\b[^.!?]{0,30}", "(?:is|are) (?:now |from now on )?(?:the one |the team |the entity )?(?:in charge|responsible) (?:of|for) (?:your|this|the|such|that|these|users)"],
    ...["is (?:handled|operated|run|managed|hosted|administered|dealt with) by (?!(?:our|the) (?:moderation|review|support|trust))", "no (?:access to|control over)", "(?:for|to) the (?:hosting provider|host|registrar|site owner|operator|authorities)", "take over (?:from|your)", "(?:independent|separate|different) (?:instance|company|entity|server|operator)", "(?:only|reserved|exclusively) (?:handles?|for|deals? with|processes?) (?:\\w+ ){0,4}(?:requests|questions|matters|enquiries|issues|press|billing|privacy|copyright|sales|advertising|legal)"],
  ),
  passedInside: phrasePattern(
    `${PASSED}\\b[^.!?]{0,40}\\b(?:to|on to|onto|over to|with) (?:the|our|another|a|my|an|their|one of our) (?:[\\w&-]+ ){0,5}?${INSIDE}`,
    `(?:please|kindly) contact (?:the|our) [^.!?]{0,40}\\b${INSIDE}`,
  ),
  absent: phrasePattern(
    ...["out of (?:the )?office", "(?:i am|i'm|i will be|i'll be|currently|we are|he is|she is) (?:currently )?(?:away|on (?:\\w+ )?(?:leave|holidays?|vacation)|out of|travell?ing|not (?:in|at) (?:the|my) (?:office|desk)|absent|off (?:work|sick|until))", "on (?:annual |parental |maternity |paternity |sick )?leave (?:until|from|and)", "on (?:vacation|holidays?) (?:until|from|and)", "back (?:in the office |at work |at my desk )?on (?:the )?(?:\\d|monday|tuesday|wednesday|thursday|friday)", "(?:limited|no) access to (?:my )?e-?mail", "no longer (?:work|works|working|employed|with the company)"],
  ),
  housekeeping: phrasePattern(
    `(?:your|this|the|a) ?(?:ticket|request|case|conversation|enquiry|inquiry|query|chat|issue|question|matter)?\\b[^.!?]{0,40}\\b(?:has been|was|is|set to|marked(?: as)?|now|been|considered|status:?) (?:\\w+ )?(?:solved|resolved|closed|completed|archived|merged|inactive|combined|linked)`,
    ...["ticket (?:#?\\S+ )?(?:closed|merged|solved|resolved)", "(?:closed|merged|solved) (?:this|your|the) (?:ticket|request|case|conversation)", "merged (?:into|with)", "re-?open (?:it|this|the|your)"],
    ...["how (?:would you|did we|satisfied|was your)", "rate (?:your|the|our|us|this|how)", "surve(?:y|ys)", "satisf(?:ied|action)", "feedback", "tell us what you think", "takes? (?:only |just |less than )?(?:a|one|two|\\d) minutes?", "your opinion counts"],
    ...["(?:could not|couldn't|not|cannot|can't) be delivered", "undeliver\\w+", "delivery (?:has )?(?:failed|failure|status|incomplete)", "mailbox (?:is )?(?:full|unavailable|disabled|no longer|does not)", "(?:address|mailbox|inbox) (?:is )?(?:no longer (?:in use|monitored|active|exists|used)|not in use)", "address not found", "user unknown", "(?:quota|storage) exceeded", "message (?:was )?(?:blocked|bounced)", "mailer-daemon", "recipient (?:address )?rejected"],
  ),
  chatter: phrasePattern(
    ...["newsletter", "unsubscribe", "webinar", "what's new", "discount", "new features?", "season", "release notes", "scheduled maintenance", "invoice", "verify your (?:e-?mail|address)", "password", "verification code"],
    ...["you(?:'re| are) (?:very |most )?welcome", "thanks?(?: you)?(?: \\w+){0,3} for (?:the|your) (?:\\w+ )?(?:kind|nice|lovely|quick|swift|prompt|warm|good) \\w+", "(?:nice|lovely|great|good|happy) (?:weekend|holidays?|easter|christmas|new year)", "glad (?:to|we|i)", "made (?:my|our) day", "(?:welcome|sign(?:ed)? up|logged in|new (?:login|sign-in))"],
  ),
};
