import { ENGLISH_FIELDS } from "./english-fields";
import type { ApiWords } from "./words";

export const ENGLISH: ApiWords = {
  title: "Relance API",
  description:
    "JSON over HTTPS. Every call but the marked ones carries `Authorization: Bearer` with a token. Times are RFC 3339 in UTC with milliseconds; a date in a write may lie in the past, and never more than five minutes ahead. Platform IDs are texts, never numbers. Unknown fields and parameters are refused. Failures are problem documents (RFC 9457) in French or English, as Accept-Language asks. No call takes files or media.",
  operations: {
    fileReport: {
      summary: "File a report",
      description:
        "Opens a case, or joins the open case that covers the same item: `joined` says which, and `next` then tells how many reports it has, how long the platform is silent, and what we do next. Nothing goes to the platform because of a report that joins. What was already sent and answered goes into `history`, with its own dates. The receipt code is shown once.",
    },
    listOwnReports: { summary: "List your own reports", description: "The reports filed under the account of the token, the newest first, each with how its case stands." },
    readReceipt: {
      summary: "Follow a report by its receipt",
      description: "What a reporter without an account may see of their report. It takes the receipt code in a header and no token. Tries are limited by address.",
    },
    tellResponse: {
      summary: "Add what the platform wrote to you",
      description: "By the receipt of your report, with no token. Word for word; without `kind` it is classified, and `isGuess` says so. Where several have reported, an answer that you tell of counts once staff have read it. Tries are limited by address.",
    },
    tellNotice: {
      summary: "Add what you wrote to the platform",
      description: "By the receipt of your report, with no token: a message of your own, before or beside ours. Relance sends nothing because of it. Tries are limited by address.",
    },
    listCases: {
      summary: "List cases",
      description: "The cases open to the token, filtered and sorted. `q` finds a reference or its beginning, or an item however its link is written.",
    },
    readCase: { summary: "Read a case", description: "The case as the token may see it. Who reported is not part of it." },
    listCaseEvents: {
      summary: "Read the log of a case",
      description: "Every event in its order. `hash` is the SHA-256 of the RFC 8785 form of the other fields, so that the chain can be checked without us.",
    },
    triageCase: { summary: "Triage a case", description: "Takes a new case up (`accept`) or turns it away (`dismiss`, with an `outcome`)." },
    assignCase: { summary: "Assign a case", description: "Gives the case to a member of staff by ID, to yourself (`me`), or to nobody (`null`)." },
    sendNotice: {
      summary: "Record a notice",
      description: "One coordinated notice for each item. A further one to the platform names the earlier one in `followUpTo`.",
    },
    proposeNotice: {
      summary: "Lay a notice before a second reader",
      description: "Nothing goes out by it. The text must have the four elements of DSA art. 16(2), and leave no place to fill in.",
    },
    readNotice: { summary: "Read a notice as the second", description: "Approves it or returns it with a note. Its author never reads it." },
    queueNotice: {
      summary: "Send a notice by mail",
      description: "To the contact point, or to `to`. The clocks start once a mail server has taken it. One that was approved goes as it was read, named by `draftId`.",
    },
    withdrawNotice: { summary: "Take back a notice that has not gone", description: "A draft, or a mail that no server has been handed. What has gone stays gone." },
    logResponse: {
      summary: "Log what the platform said",
      description: "Word for word. Without `kind` it is classified, and `isGuess` says so. A receipt acknowledges only and stops no other clock.",
    },
    reclassifyResponse: {
      summary: "Correct the kind of a response",
      description: "Clocks and silence are reckoned again, as if the response had never been taken for anything else.",
    },
    escalateCase: {
      summary: "Take a step of escalation",
      description: "Without `escalatedAt` the step counts from when it is recorded. In danger to life, `emergency` records that the number was called.",
    },
    claimTakedown: { summary: "Record a claim of removal", description: "Somebody says that the item is gone. The case closes only once that was checked." },
    verifyTakedown: {
      summary: "Record a check of a removal",
      description: "`gone` closes the case as removed, `still_up` and `back` return it to where it was. Relance itself never opens the address.",
    },
    closeCase: {
      summary: "Close a case",
      description: "With an outcome and a reason. A case with a child victim needs the reference of its referral, or a manager’s recorded refusal.",
    },
    reopenCase: { summary: "Reopen a case", description: "Unless another open case has taken up one of its items since." },
    pauseClocks: {
      summary: "Let the clocks of a case stand still",
      description: "From now on, for those whose policy allows the reason. A pause that nobody lifts ends at its longest time; none makes a late clock punctual.",
    },
    resumeClocks: { summary: "Lift a pause", description: "By its ID, which stands in `pauses` of the case." },
    rebaseClocks: {
      summary: "Give running clocks today’s terms",
      description: "Clocks that had ended, or were late, keep the terms that they were measured by. 409 `nothing_to_rebase` where nothing would change.",
    },
    openStatute: {
      summary: "Start a deadline in law",
      description: "Only for those whom that law lets start it: the person shown or their mandate, never a volunteer or an authority’s order.",
    },
    logSettlement: { summary: "Log what the out-of-court body told", description: "That it takes its one further period, or that it has decided (DSA art. 21)." },
    reviewClocks: { summary: "Say that odd clocks were looked at", description: "Takes the case off the manager’s list until something else seems odd." },
    addNote: { summary: "Add an internal note", description: "For staff only. It needs no version, since it changes nothing that others decide on." },
    decideNotice: {
      summary: "Decide on a notice",
      description:
        "The platform’s own decision (DSA art. 16(5)): `act` with a statement of reasons in the words of the DSA transparency database, or `refuse`. Measures that take the item away also record the claim that it is gone.",
    },
    offerRedress: {
      summary: "Say how the latest decision can be contested",
      description: "For a decision that did not say it itself. 409 `redress_complete` where none lacks it.",
    },
    listStatements: {
      summary: "List statements of reasons",
      description: "In the own JSON of the DSA transparency database, the latest first: a hundred `items` are what its POST /statements takes as `statements`. An agent’s token lists those of its platform.",
    },
    listCaseStatements: { summary: "List the statements of reasons of a case", description: "In the own JSON of the DSA transparency database, the latest first." },
    listSilence: {
      summary: "List unanswered cases",
      description: "The longest silence first. With `asOf`, the board as it stood at that instant, in one page.",
    },
    receiveMail: {
      summary: "Hand on a mail that came in",
      description:
        "The message as it came, MIME and all, as `message/rfc822` and at most 25 MB; for a mail service that receives for Relance. Its text is kept; no part of it that is no text is. It goes to the one case that it names (by the case’s own address, by the notice that it answers, by our reference or by the platform’s number), is classified and logged there; `mail.state` is `logged`, `delivery` where it tells of a notice of ours on its way, `unmatched` where a person must place it, or `waiting`. The same mail twice is one: `duplicate` says so. Nothing is ever answered to its sender.",
    },
    describeApi: { summary: "Read this description", description: "OpenAPI 3.1, made from the same schemas that check every call. No token." },
  },
  faults: {
    fileRefused: "No files are taken here: keeping such material may be an offence, for you and for us. Send links and IDs in JSON. Nothing was stored.",
    notUtf8: "The body is not valid UTF-8, so its text cannot be read. Encode it as UTF-8 and send again.",
    tooDeep: "The body nests lists and objects more deeply than any call needs. Send it in the form that this page describes.",
    notAnObject: "The body must be one JSON object.",
    idempotencyKey: "An Idempotency-Key is 1 to 200 visible ASCII characters.",
    receiptMissing: "Send the receipt code in the X-Receipt-Code header.",
    receiptUnknown: "No report has this receipt code. Check its sixteen digits.",
  },
  unexpected: {
    title: "Something went wrong on our side",
    detail: "This is our fault and not yours. If it happens again, give us this number:",
  },
  fields: ENGLISH_FIELDS,
  answers: {
    ok: "Done.",
    made: "Made.",
    problem: "Refused, with the reason.",
    idempotencyKey: "The same key with the same body gets the same answer; with another body, 409.",
    receiptCode: "The sixteen digits that filing answered.",
    acceptLanguage: "The language of failures: fr or en.",
    message: "The raw message, byte for byte.",
    envelopeFrom: "Whom the mail service had it from; empty for the sender that is nobody.",
    envelopeTo: "The addresses that it was delivered to, with commas between them.",
  },
  page: {
    rulesTitle: "For every call",
    callsTitle: "The calls",
    codesTitle: "What a refusal means",
    codesLead: "Each failure is a problem document with a stable code.",
    parameters: "Parameters",
    body: "Body",
    field: "Field",
    kind: "Form",
    note: "Note",
    needed: "needed",
    answer: "Answers",
    code: "Code",
    status: "Status",
    meaning: "Meaning",
    permission: "Permission",
    access_token: "With a token",
    access_receipt: "With a receipt code",
    access_nobody: "Open to all",
    machine: "The same for programs (OpenAPI 3.1)",
  },
};
