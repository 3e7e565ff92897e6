import "server-only";
import { describing } from "./operations/describing";
import type { ApiTable } from "./operation";
import { CASE_RESOURCES } from "./tables/case-resources";
import { MAIL_RESOURCES } from "./tables/mail-resources";
import { REPORT_RESOURCES } from "./tables/report-resources";
import { STATEMENT_RESOURCES } from "./tables/statement-resources";

/** The API, version 1: every path and method there is. The routes, the description and the access sweep all read it from here. */
export const API = {
  ...REPORT_RESOURCES,
  ...CASE_RESOURCES,
  ...MAIL_RESOURCES,
  ...STATEMENT_RESOURCES,
  "/openapi.json": { GET: describing((): ApiTable => API) },
} satisfies ApiTable;

export type ApiPath = keyof typeof API;
