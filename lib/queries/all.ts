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
import { readinessQuery } from "./health/readiness";
import { sweepLagQuery } from "./health/sweep-lag";
import { notificationListQuery } from "./notification/notification-list";
import { unreadCountQuery } from "./notification/unread-count";
import { operationsQuery } from "./operations/operations";
import { assigneeListQuery } from "./person/assignee-list";
import { personListQuery } from "./person/person-list";
import { workingHoursQuery } from "./person/working-hours";
import { platformListQuery } from "./platform/platform-list";
import { caseDeadlinesQuery } from "./policy/case-deadlines";
import { policyListQuery } from "./policy/policy-list";
import { policyPageQuery } from "./policy/policy-page";
import { policyPreviewQuery } from "./policy/policy-preview";
import { ownReportsQuery } from "./report/own-reports";
import { receiptViewQuery } from "./report/receipt-view";
import { silenceBoardQuery } from "./silence/silence-board";

/** Every query there is. A test finds any file that is missing here, and the access sweep runs all of these against every role. */
import { caseStatementsQuery } from "./statement/case-statements";
import { givenStatementsQuery } from "./statement/given-statements";
import { statementListQuery } from "./statement/statement-list";
export const ALL_QUERIES = [
  caseFileQuery,
  caseEventsQuery,
  caseLogQuery,
  clockPageQuery,
  caseListQuery,
  silenceBoardQuery,
  oddClocksQuery,
  ownReportsQuery,
  caseStatementsQuery,
  givenStatementsQuery,
  statementListQuery,
  receiptViewQuery,
  personListQuery,
  assigneeListQuery,
  platformListQuery,
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
  notificationListQuery,
  unreadCountQuery,
  workingHoursQuery,
  operationsQuery,
] as const;
