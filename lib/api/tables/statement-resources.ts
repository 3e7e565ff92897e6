import "server-only";
import { decideNoticeCommand } from "@/lib/commands/statement/decide-notice";
import { offerRedressCommand } from "@/lib/commands/statement/offer-redress";
import { caseStatementsQuery } from "@/lib/queries/statement/case-statements";
import { statementListQuery } from "@/lib/queries/statement/statement-list";
import { statementListAnswer } from "../answers/statement-answer";
import type { ApiTable } from "../operation";
import { caseWrite } from "../operations/case-write";
import { reading } from "../operations/reading";

const pathFields = { reference: "reference" };

/** What platforms decide, and the reasons that they give for it. */
export const STATEMENT_RESOURCES = {
  "/statements": { GET: reading(statementListQuery, { id: "listStatements", answer: statementListAnswer }) },
  "/cases/{reference}/statements": { GET: reading(caseStatementsQuery, { id: "listCaseStatements", answer: statementListAnswer, pathFields }) },
  "/cases/{reference}/decisions": { POST: caseWrite(decideNoticeCommand, { id: "decideNotice", makes: "response" }) },
  "/cases/{reference}/redress": { POST: caseWrite(offerRedressCommand, { id: "offerRedress", makes: "response" }) },
} satisfies ApiTable;
