import access from "@/messages/fr/access.json";
import caseWords from "@/messages/fr/case.json";
import category from "@/messages/fr/category.json";
import clock from "@/messages/fr/clock.json";
import common from "@/messages/fr/common.json";
import errors from "@/messages/fr/errors.json";
import escalation from "@/messages/fr/escalation.json";
import home from "@/messages/fr/home.json";
import item from "@/messages/fr/item.json";
import law from "@/messages/fr/law.json";
import layout from "@/messages/fr/layout.json";
import mail from "@/messages/fr/mail.json";
import notice from "@/messages/fr/notice.json";
import platform from "@/messages/fr/platform.json";
import refusalTitles from "@/messages/fr/refusal-titles.json";
import refusals from "@/messages/fr/refusals.json";
import report from "@/messages/fr/report.json";
import response from "@/messages/fr/response.json";
import severity from "@/messages/fr/severity.json";
import silence from "@/messages/fr/silence.json";
import takedown from "@/messages/fr/takedown.json";
import time from "@/messages/fr/time.json";
import type { Messages } from "./messages-en";

/** French, the same areas as English: a missing one does not compile. */
export const messagesFr: Messages = {
  access,
  case: caseWords,
  category,
  clock,
  common,
  errors,
  escalation,
  home,
  item,
  law,
  layout,
  mail,
  notice,
  platform,
  refusalTitles,
  refusals,
  report,
  response,
  severity,
  silence,
  takedown,
  time,
};
