import "server-only";
import { tellNoticeCommand } from "@/lib/commands/notice/tell-notice";
import { tellResponseCommand } from "@/lib/commands/response/tell-response";
import { ownReportsQuery } from "@/lib/queries/report/own-reports";
import { receiptViewQuery } from "@/lib/queries/report/receipt-view";
import { silenceBoardQuery } from "@/lib/queries/silence/silence-board";
import { ownReportsAnswer, receiptAnswer } from "../answers/report-answer";
import { silenceListAnswer } from "../answers/silence-answer";
import type { ApiTable } from "../operation";
import { caseWrite } from "../operations/case-write";
import { filing } from "../operations/file-report";
import { reading } from "../operations/reading";

/** Reports, receipts, and the silence they met. */
export const REPORT_RESOURCES = {
  "/reports": { GET: reading(ownReportsQuery, { id: "listOwnReports", answer: ownReportsAnswer }), POST: filing },
  "/receipts/current": { GET: reading(receiptViewQuery, { id: "readReceipt", answer: receiptAnswer, access: "receipt" }) },
  "/receipts/current/responses": { POST: caseWrite(tellResponseCommand, { id: "tellResponse", access: "receipt", makes: "response" }) },
  "/receipts/current/notices": { POST: caseWrite(tellNoticeCommand, { id: "tellNotice", access: "receipt", makes: "notice" }) },
  "/silence": { GET: reading(silenceBoardQuery, { id: "listSilence", answer: silenceListAnswer }) },
} satisfies ApiTable;
