import "server-only";
import { addNoteCommand } from "@/lib/commands/case/add-note";
import { assignCaseCommand } from "@/lib/commands/case/assign-case";
import { closeCaseCommand } from "@/lib/commands/case/close-case";
import { reopenCaseCommand } from "@/lib/commands/case/reopen-case";
import { logSettlementCommand } from "@/lib/commands/clock/log-settlement";
import { openStatuteCommand } from "@/lib/commands/clock/open-statute";
import { pauseClocksCommand } from "@/lib/commands/clock/pause-clocks";
import { rebaseClocksCommand } from "@/lib/commands/clock/rebase-clocks";
import { resumeClocksCommand } from "@/lib/commands/clock/resume-clocks";
import { reviewClocksCommand } from "@/lib/commands/clock/review-clocks";
import { escalateCaseCommand } from "@/lib/commands/escalation/escalate-case";
import { proposeNoticeCommand } from "@/lib/commands/notice/propose-notice";
import { queueNoticeCommand } from "@/lib/commands/notice/queue-notice";
import { readNoticeCommand } from "@/lib/commands/notice/read-notice";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { withdrawNoticeCommand } from "@/lib/commands/notice/withdraw-notice";
import { logResponseCommand } from "@/lib/commands/response/log-response";
import { reclassifyResponseCommand } from "@/lib/commands/response/reclassify-response";
import { claimTakedownCommand } from "@/lib/commands/takedown/claim-takedown";
import { verifyTakedownCommand } from "@/lib/commands/takedown/verify-takedown";
import { triageCaseCommand } from "@/lib/commands/triage/triage-case";
import { caseEventsQuery } from "@/lib/queries/case/case-events";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { caseListQuery } from "@/lib/queries/case/case-list";
import { caseAnswer } from "../answers/case-answer";
import { caseEventsAnswer } from "../answers/case-event-answer";
import { caseListAnswer } from "../answers/case-row-answer";
import type { ApiTable } from "../operation";
import { caseWrite } from "../operations/case-write";
import { reading } from "../operations/reading";

const pathFields = { reference: "reference" };
const ofTheResponse = { thing: "response", parameter: "id", field: "responseId" } as const;

/** Cases, and everything that can be done to one. */
export const CASE_RESOURCES = {
  "/cases": { GET: reading(caseListQuery, { id: "listCases", answer: caseListAnswer }) },
  "/cases/{reference}": { GET: reading(caseFileQuery, { id: "readCase", answer: caseAnswer, pathFields }) },
  "/cases/{reference}/events": { GET: reading(caseEventsQuery, { id: "listCaseEvents", answer: caseEventsAnswer, pathFields }) },
  "/cases/{reference}/triage": { POST: caseWrite(triageCaseCommand, { id: "triageCase" }) },
  "/cases/{reference}/assignment": { POST: caseWrite(assignCaseCommand, { id: "assignCase" }) },
  "/cases/{reference}/notices": { POST: caseWrite(sendNoticeCommand, { id: "sendNotice", makes: "notice" }) },
  "/cases/{reference}/notice-drafts": { POST: caseWrite(proposeNoticeCommand, { id: "proposeNotice", makes: "draft" }) },
  "/cases/{reference}/notice-readings": { POST: caseWrite(readNoticeCommand, { id: "readNotice" }) },
  "/cases/{reference}/outgoing-notices": { POST: caseWrite(queueNoticeCommand, { id: "queueNotice", makes: "outgoing" }) },
  "/cases/{reference}/outgoing-notices/{id}/withdrawal": { POST: caseWrite(withdrawNoticeCommand, { id: "withdrawNotice", takesAway: { parameter: "id", field: "noticeId" } }) },
  "/cases/{reference}/responses": { POST: caseWrite(logResponseCommand, { id: "logResponse", makes: "response" }) },
  "/cases/{reference}/responses/{id}": { PATCH: caseWrite(reclassifyResponseCommand, { id: "reclassifyResponse", changes: ofTheResponse }) },
  "/cases/{reference}/escalations": { POST: caseWrite(escalateCaseCommand, { id: "escalateCase", makes: "escalation" }) },
  "/cases/{reference}/takedowns": { POST: caseWrite(claimTakedownCommand, { id: "claimTakedown", makes: "takedown" }) },
  "/cases/{reference}/verifications": { POST: caseWrite(verifyTakedownCommand, { id: "verifyTakedown", makes: "verification" }) },
  "/cases/{reference}/closure": { POST: caseWrite(closeCaseCommand, { id: "closeCase" }) },
  "/cases/{reference}/reopening": { POST: caseWrite(reopenCaseCommand, { id: "reopenCase" }) },
  "/cases/{reference}/pauses": { POST: caseWrite(pauseClocksCommand, { id: "pauseClocks", makes: "pause" }) },
  "/cases/{reference}/resumption": { POST: caseWrite(resumeClocksCommand, { id: "resumeClocks" }) },
  "/cases/{reference}/rebasing": { POST: caseWrite(rebaseClocksCommand, { id: "rebaseClocks" }) },
  "/cases/{reference}/statutes": { POST: caseWrite(openStatuteCommand, { id: "openStatute" }) },
  "/cases/{reference}/settlement": { POST: caseWrite(logSettlementCommand, { id: "logSettlement" }) },
  "/cases/{reference}/clock-review": { POST: caseWrite(reviewClocksCommand, { id: "reviewClocks" }) },
  "/cases/{reference}/notes": { POST: caseWrite(addNoteCommand, { id: "addNote", makes: "note" }) },
} satisfies ApiTable;
