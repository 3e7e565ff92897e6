import "server-only";
import { publishCalendarCommand } from "./calendar/publish-calendar";
import { addNoteCommand } from "./case/add-note";
import { assignCaseCommand } from "./case/assign-case";
import { rebuildRowsCommand } from "./case/rebuild-rows";
import { closeCaseCommand } from "./case/close-case";
import { reopenCaseCommand } from "./case/reopen-case";
import { logSettlementCommand } from "./clock/log-settlement";
import { openStatuteCommand } from "./clock/open-statute";
import { pauseClocksCommand } from "./clock/pause-clocks";
import { rebaseClocksCommand } from "./clock/rebase-clocks";
import { resumeClocksCommand } from "./clock/resume-clocks";
import { reviewClocksCommand } from "./clock/review-clocks";
import { sweepClocksCommand } from "./clock/sweep-clocks";
import { addContactPointCommand } from "./directory/add-contact-point";
import { addEntryCommand } from "./directory/add-entry";
import { changeContactPointCommand } from "./directory/change-contact-point";
import { changeEntryCommand } from "./directory/change-entry";
import { restoreContactPointCommand } from "./directory/restore-contact-point";
import { retireContactPointCommand } from "./directory/retire-contact-point";
import { escalateCaseCommand } from "./escalation/escalate-case";
import { beginDeliveryCommand } from "./notice/begin-delivery";
import { chaseCaseCommand } from "./notice/chase-case";
import { endDeliveryCommand } from "./notice/end-delivery";
import { proposeNoticeCommand } from "./notice/propose-notice";
import { queueNoticeCommand } from "./notice/queue-notice";
import { raiseReceiptAlarmCommand } from "./notice/raise-receipt-alarm";
import { readNoticeCommand } from "./notice/read-notice";
import { sendNoticeCommand } from "./notice/send-notice";
import { withdrawNoticeCommand } from "./notice/withdraw-notice";
import { tellNoticeCommand } from "./notice/tell-notice";
import { keepMailCommand } from "./mail/keep-mail";
import { matchMailCommand } from "./mail/match-mail";
import { openMailMessageCommand } from "./mail/open-mail-message";
import { setMailAsideCommand } from "./mail/set-mail-aside";
import { settleMailCommand } from "./mail/settle-mail";
import { takeMailBackCommand } from "./mail/take-mail-back";
import { gatherReminderCommand } from "./notification/gather-reminder";
import { markMailedCommand } from "./notification/mark-mailed";
import { readNotificationsCommand } from "./notification/read-notifications";
import { tellOfClocksCommand } from "./notification/tell-of-clocks";
import { tellOfEventsCommand } from "./notification/tell-of-events";
import { retryMessageCommand } from "./operations/retry-message";
import { changePersonCommand } from "./person/change-person";
import { createPersonCommand } from "./person/create-person";
import { setLocaleCommand } from "./person/set-locale";
import { setWorkingHoursCommand } from "./person/set-working-hours";
import { continueApplicationCommand } from "./policy/continue-application";
import { publishPolicyCommand } from "./policy/publish-policy";
import { rebaseByPolicyCommand } from "./policy/rebase-by-policy";
import { rebaseCaseOfPolicyCommand } from "./policy/rebase-case-of-policy";
import { retirePolicyCommand } from "./policy/retire-policy";
import { chooseUpdatesCommand } from "./report/choose-updates";
import { fileReportCommand } from "./report/file-report";
import { logResponseCommand } from "./response/log-response";
import { reclassifyResponseCommand } from "./response/reclassify-response";
import { decideNoticeCommand } from "./statement/decide-notice";
import { offerRedressCommand } from "./statement/offer-redress";
import { tellResponseCommand } from "./response/tell-response";
import { requestSignInLinkCommand } from "./sign-in/request-sign-in-link";
import { claimTakedownCommand } from "./takedown/claim-takedown";
import { verifyTakedownCommand } from "./takedown/verify-takedown";
import { createTokenCommand } from "./token/create-token";
import { revokeTokenCommand } from "./token/revoke-token";
import { triageCaseCommand } from "./triage/triage-case";

/** Every command there is. A test finds any file that is missing here, and the access sweep runs all of these against every role. */
export const ALL_COMMANDS = [
  fileReportCommand,
  chooseUpdatesCommand,
  tellNoticeCommand,
  tellResponseCommand,
  triageCaseCommand,
  assignCaseCommand,
  sendNoticeCommand,
  proposeNoticeCommand,
  readNoticeCommand,
  queueNoticeCommand,
  withdrawNoticeCommand,
  beginDeliveryCommand,
  endDeliveryCommand,
  raiseReceiptAlarmCommand,
  chaseCaseCommand,
  logResponseCommand,
  reclassifyResponseCommand,
  decideNoticeCommand,
  offerRedressCommand,
  escalateCaseCommand,
  claimTakedownCommand,
  verifyTakedownCommand,
  closeCaseCommand,
  reopenCaseCommand,
  addNoteCommand,
  createPersonCommand,
  changePersonCommand,
  setLocaleCommand,
  setWorkingHoursCommand,
  requestSignInLinkCommand,
  createTokenCommand,
  revokeTokenCommand,
  changeEntryCommand,
  addEntryCommand,
  addContactPointCommand,
  changeContactPointCommand,
  retireContactPointCommand,
  restoreContactPointCommand,
  publishCalendarCommand,
  publishPolicyCommand,
  retirePolicyCommand,
  rebaseByPolicyCommand,
  rebaseCaseOfPolicyCommand,
  continueApplicationCommand,
  pauseClocksCommand,
  resumeClocksCommand,
  rebaseClocksCommand,
  openStatuteCommand,
  logSettlementCommand,
  reviewClocksCommand,
  sweepClocksCommand,
  rebuildRowsCommand,
  keepMailCommand,
  settleMailCommand,
  matchMailCommand,
  setMailAsideCommand,
  takeMailBackCommand,
  openMailMessageCommand,
  tellOfClocksCommand,
  tellOfEventsCommand,
  gatherReminderCommand,
  markMailedCommand,
  readNotificationsCommand,
  retryMessageCommand,
] as const;
