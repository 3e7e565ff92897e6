import "server-only";
import { calendarListQuery } from "./calendar/calendar-list";
import { calendarPageQuery } from "./calendar/calendar-page";
import { holidayChoiceQuery } from "./calendar/holiday-choice";
import { holidayPlacesQuery } from "./calendar/holiday-places";
import { hoursPreviewQuery } from "./calendar/hours-preview";
import { caseEventsQuery } from "./case/case-events";
import { caseFileQuery } from "./case/case-file";
import { caseListQuery } from "./case/case-list";
import { caseLogQuery } from "./case/case-log";
import { clockPageQuery } from "./case/clock-page";
import { oddClocksQuery } from "./clock/odd-clocks";
import { directoryEntryQuery } from "./directory/directory-entry";
import { directoryListQuery } from "./directory/directory-list";
import { readinessQuery } from "./health/readiness";
import { sweepLagQuery } from "./health/sweep-lag";
import { noticeFileQuery } from "./notice/notice-file";
import { noticeQueueQuery } from "./notice/notice-queue";
import { mailMessageQuery } from "./mail/mail-message";
import { mailPageQuery } from "./mail/mail-page";
import { mailTrayQuery } from "./mail/mail-tray";
import { trayCountQuery } from "./mail/tray-count";
import { noticePreviewQuery } from "./notice/notice-preview";
import { noticeWorkbenchQuery } from "./notice/notice-workbench";
import { sentNoticeQuery } from "./notice/sent-notice";
import { notificationListQuery } from "./notification/notification-list";
import { unreadCountQuery } from "./notification/unread-count";
import { operationsQuery } from "./operations/operations";
import { assigneeListQuery } from "./person/assignee-list";
import { personListQuery } from "./person/person-list";
import { workingHoursQuery } from "./person/working-hours";
import { caseDeadlinesQuery } from "./policy/case-deadlines";
import { policyListQuery } from "./policy/policy-list";
import { policyPageQuery } from "./policy/policy-page";
import { policyPreviewQuery } from "./policy/policy-preview";
import { ownReportQuery } from "./report/own-report";
import { ownReportsQuery } from "./report/own-reports";
import { receiptViewQuery } from "./report/receipt-view";
import { silenceBoardQuery } from "./silence/silence-board";
import { caseStatementsQuery } from "./statement/case-statements";
import { givenStatementsQuery } from "./statement/given-statements";
import { statementListQuery } from "./statement/statement-list";

/** Every query there is. A test finds any file that is missing here, and the access sweep runs all of these against every role. */
export const ALL_QUERIES = [
  caseFileQuery,
  caseEventsQuery,
  caseLogQuery,
  clockPageQuery,
  caseListQuery,
  silenceBoardQuery,
  caseStatementsQuery,
  givenStatementsQuery,
  statementListQuery,
  oddClocksQuery,
  ownReportsQuery,
  ownReportQuery,
  receiptViewQuery,
  personListQuery,
  assigneeListQuery,
  directoryListQuery,
  directoryEntryQuery,
  policyListQuery,
  policyPageQuery,
  policyPreviewQuery,
  caseDeadlinesQuery,
  calendarListQuery,
  calendarPageQuery,
  holidayChoiceQuery,
  holidayPlacesQuery,
  hoursPreviewQuery,
  readinessQuery,
  sweepLagQuery,
  noticeFileQuery,
  noticeQueueQuery,
  noticeWorkbenchQuery,
  noticePreviewQuery,
  sentNoticeQuery,
  notificationListQuery,
  unreadCountQuery,
  workingHoursQuery,
  operationsQuery,
  mailTrayQuery,
  mailPageQuery,
  mailMessageQuery,
  trayCountQuery,
] as const;
