import "server-only";
import { caseFileQuery } from "../case/case-file";
import { defineQuery } from "../query";

/** One case as whoever answers its notice may see it: a platform's agent that of their platform, staff any, to record a decision they were sent. */
export const noticeFileQuery = defineQuery({
  name: "notice-file",
  permission: "statement.give",
  input: caseFileQuery.input,
  read: caseFileQuery.read,
});
