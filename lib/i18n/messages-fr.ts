import access from "@/messages/fr/access.json";
import actions from "@/messages/fr/actions.json";
import board from "@/messages/fr/board.json";
import calendars from "@/messages/fr/calendars.json";
import caseWords from "@/messages/fr/case.json";
import caseFile from "@/messages/fr/case-file.json";
import category from "@/messages/fr/category.json";
import clock from "@/messages/fr/clock.json";
import clockPage from "@/messages/fr/clock-page.json";
import clockReview from "@/messages/fr/clock-review.json";
import common from "@/messages/fr/common.json";
import directory from "@/messages/fr/directory.json";
import compose from "@/messages/fr/compose.json";
import errors from "@/messages/fr/errors.json";
import escalation from "@/messages/fr/escalation.json";
import home from "@/messages/fr/home.json";
import inbound from "@/messages/fr/inbound.json";
import item from "@/messages/fr/item.json";
import law from "@/messages/fr/law.json";
import layout from "@/messages/fr/layout.json";
import mail from "@/messages/fr/mail.json";
import notice from "@/messages/fr/notice.json";
import notices from "@/messages/fr/notices.json";
import notifications from "@/messages/fr/notifications.json";
import operations from "@/messages/fr/operations.json";
import ownReports from "@/messages/fr/own-reports.json";
import people from "@/messages/fr/people.json";
import platform from "@/messages/fr/platform.json";
import policies from "@/messages/fr/policies.json";
import queue from "@/messages/fr/queue.json";
import receipt from "@/messages/fr/receipt.json";
import refusalExamples from "@/messages/fr/refusal-examples.json";
import refusalTitles from "@/messages/fr/refusal-titles.json";
import refusals from "@/messages/fr/refusals.json";
import report from "@/messages/fr/report.json";
import reportForm from "@/messages/fr/report-form.json";
import response from "@/messages/fr/response.json";
import severity from "@/messages/fr/severity.json";
import signIn from "@/messages/fr/sign-in.json";
import silence from "@/messages/fr/silence.json";
import statement from "@/messages/fr/statement.json";
import takedown from "@/messages/fr/takedown.json";
import time from "@/messages/fr/time.json";
import timeline from "@/messages/fr/timeline.json";
import told from "@/messages/fr/told.json";
import type { Messages } from "./messages-en";

/** French, the same areas as English: a missing one does not compile. */
export const messagesFr: Messages = {
  access,
  actions,
  board,
  calendars,
  case: caseWords,
  caseFile,
  category,
  clock,
  clockPage,
  clockReview,
  common,
  compose,
  directory,
  errors,
  escalation,
  home,
  inbound,
  item,
  law,
  layout,
  mail,
  notice,
  notices,
  notifications,
  operations,
  ownReports,
  people,
  platform,
  policies,
  queue,
  receipt,
  refusalExamples,
  refusalTitles,
  refusals,
  report,
  reportForm,
  response,
  severity,
  signIn,
  silence,
  statement,
  takedown,
  time,
  timeline,
  told,
};
