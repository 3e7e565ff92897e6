import "server-only";
import { fileReportCommand, type FiledAnswer } from "@/lib/commands/report/file-report";
import { env } from "@/lib/env";
import { filedAnswer } from "../answers/report-answer";
import type { Operation } from "../operation";
import { runFromCall } from "./writing";

/** Filing answers where the case is to be found, beside what the command answers, and what comes next where it is one that was known. */
export const filing: Operation = {
  id: "fileReport",
  access: "token",
  permission: fileReportCommand.permission,
  input: fileReportCommand.input,
  source: "body",
  pathFields: {},
  status: 201,
  answer: filedAnswer,
  perform: async (call) => {
    const { report, case: placed, receipt, next } = (await runFromCall(fileReportCommand, {}, call)) as FiledAnswer;
    const { reference, joined } = placed;
    return { report, case: { reference, url: `${env().publicUrl}/cases/${reference}`, joined }, ...(next && { next }), receipt };
  },
};
