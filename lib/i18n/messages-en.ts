import access from "@/messages/en/access.json";
import actions from "@/messages/en/actions.json";
import board from "@/messages/en/board.json";
import calendars from "@/messages/en/calendars.json";
import caseWords from "@/messages/en/case.json";
import caseFile from "@/messages/en/case-file.json";
import category from "@/messages/en/category.json";
import clock from "@/messages/en/clock.json";
import clockPage from "@/messages/en/clock-page.json";
import clockReview from "@/messages/en/clock-review.json";
import common from "@/messages/en/common.json";
import directory from "@/messages/en/directory.json";
import compose from "@/messages/en/compose.json";
import errors from "@/messages/en/errors.json";
import escalation from "@/messages/en/escalation.json";
import home from "@/messages/en/home.json";
import inbound from "@/messages/en/inbound.json";
import item from "@/messages/en/item.json";
import law from "@/messages/en/law.json";
import layout from "@/messages/en/layout.json";
import mail from "@/messages/en/mail.json";
import notice from "@/messages/en/notice.json";
import notices from "@/messages/en/notices.json";
import notifications from "@/messages/en/notifications.json";
import operations from "@/messages/en/operations.json";
import ownReports from "@/messages/en/own-reports.json";
import people from "@/messages/en/people.json";
import platform from "@/messages/en/platform.json";
import policies from "@/messages/en/policies.json";
import queue from "@/messages/en/queue.json";
import receipt from "@/messages/en/receipt.json";
import refusalExamples from "@/messages/en/refusal-examples.json";
import refusalTitles from "@/messages/en/refusal-titles.json";
import refusals from "@/messages/en/refusals.json";
import report from "@/messages/en/report.json";
import reportForm from "@/messages/en/report-form.json";
import response from "@/messages/en/response.json";
import severity from "@/messages/en/severity.json";
import signIn from "@/messages/en/sign-in.json";
import silence from "@/messages/en/silence.json";
import statement from "@/messages/en/statement.json";
import takedown from "@/messages/en/takedown.json";
import time from "@/messages/en/time.json";
import timeline from "@/messages/en/timeline.json";
import told from "@/messages/en/told.json";

/** English, one file an area; the namespace of a message is the name of its file. */
export const messagesEn = {
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

/** The shape both languages share; English is the model only because the code is English. */
export type Messages = typeof messagesEn;
