import { logSettlement, SETTLEMENT_STEPS } from "../../clock/log-settlement";
import { openStatute } from "../../clock/open-statute";
import { openPauses, pauseClocks, resumeClocks } from "../../clock/pause-clocks";
import { HAND_PAUSES } from "../../clock/pause-reason";
import { rebaseClocks } from "../../clock/rebase-clocks";
import { reviewClocks } from "../../clock/review-clocks";
import { PLACES } from "../../law/standing";
import { STATUTE_IDS } from "../../law/statutes";
import { NOTIFIERS } from "../../policy/policy";
import { ROLES, type Actor } from "../../access/actor";
import { escalateCase } from "../../escalation/escalate-case";
import { RUNGS } from "../../escalation/rung";
import { CATEGORIES, SEVERITIES } from "../../law/category";
import { RECIPIENTS } from "../../notice/notice";
import { recordSent, reportDelivery } from "../../notice/deliver-notice";
import { DELIVERY_PROBLEMS } from "../../notice/delivery-problem";
import { READING_VERDICTS } from "../../notice/notice-draft";
import { sendNotice } from "../../notice/send-notice";
import { proposeNotice, queueNotice, readNotice, withdrawNotice } from "../../notice/write-notice";
import { RESPONSE_KINDS } from "../../response/kind";
import { logResponse, reclassifyResponse } from "../../response/log-response";
import { joinReport } from "../../report/file-report";
import { claimRemoval } from "../../takedown/claim-removal";
import { decideNotice, offerRedress } from "../../statement/decide-notice";
import { AUTOMATED_DECISIONS, DECISION_GROUNDS } from "../../statement/vocabulary";
import { REMOVAL_CLAIMS, VERIFICATION_RESULTS } from "../../takedown/takedown";
import { verifyRemoval } from "../../takedown/verify-removal";
import { acceptCase, dismissCase } from "../../triage/triage-case";
import { addNote } from "../add-note";
import { assignCase } from "../assign-case";
import type { CaseState } from "../case-state";
import { closeCase } from "../close-case";
import type { Decision } from "../decision";
import { reopenCase } from "../reopen-case";
import { OUTCOMES, type Move } from "../status";
import { HURRIED_RULES, item, RULES, TEXT } from "./events";

/** Where a random choice comes from: a whole number below the bound. */
export type Choose = (bound: number) => number;

export interface Turn {
  readonly choose: Choose;
  readonly now: Date;
  /** A date that the turn may give to what it records: at or before `now`. */
  readonly when: Date;
  readonly id: string;
}

export function anActor(role: Actor["role"] = "analyst"): Actor {
  return { role, label: role, id: role, platform: null, reportIds: [], scopes: null };
}

export function pick<T>(choices: readonly T[], choose: Choose): T {
  const picked = choices[choose(choices.length)];
  if (picked === undefined) throw new Error("Nothing to choose from");
  return picked;
}

const maybe = <T>(value: T, choose: Choose): T | null => (choose(2) === 0 ? null : value);

type Decide = (state: CaseState, turn: Turn) => Decision;

const occasion = ({ now, choose }: Turn) => ({ now, actor: anActor(pick(ROLES, choose)) });

/** One way to make every move with random particulars; it is for the decision to accept or refuse them. */
export const DECIDE: Readonly<Record<Move, Decide>> = {
  triage: (state, turn) => {
    const category = maybe(pick(CATEGORIES, turn.choose), turn.choose) ?? undefined;
    const severity = maybe(pick(SEVERITIES, turn.choose), turn.choose) ?? undefined;
    return acceptCase(state, { category, severity, reason: TEXT, rules: RULES }, occasion(turn));
  },
  dismiss: (state, turn) =>
    dismissCase(state, { outcome: pick(OUTCOMES, turn.choose), reason: TEXT, ...referral(turn) }, occasion(turn)),
  assign: (state, turn) => assignCase(state, { assignee: maybe({ id: turn.id, label: "analyst" }, turn.choose) }, occasion(turn)),
  notify: (state, turn) => {
    const first = state.notices[0]?.noticeId;
    const followUpTo = first === undefined || turn.choose(3) === 0 ? undefined : first;
    const by = turn.choose(4) === 0 ? "reporter" : "us";
    const recipient = turn.choose(3) === 0 ? pick(RECIPIENTS, turn.choose) : "platform";
    const rest = { channel: "email", body: null, externalReference: null } as const;
    return sendNotice(state, { noticeId: turn.id, recipient, by, sentAt: turn.when, followUpTo, ...rest }, occasion(turn));
  },
  compose: (state, turn) => compose(state, turn),
  read_notice: (state, turn) => readNotice(state, { noticeId: anOutgoing(state, turn), verdict: pick(READING_VERDICTS, turn.choose), note: TEXT }, occasion(turn)),
  withdraw_notice: (state, turn) => withdrawNotice(state, { noticeId: anOutgoing(state, turn) }, occasion(turn)),
  deliver: (state, turn) => deliver(state, turn),
  respond: (state, turn) => {
    const kind = pick(RESPONSE_KINDS, turn.choose);
    const facts = { kind, isGuess: turn.choose(2) === 0, lacksRedress: false, text: TEXT };
    return logResponse(state, { responseId: turn.id, receivedAt: turn.when, ...facts }, occasion(turn));
  },
  decide: (state, turn) => decide(state, turn),
  offer_redress: (state, turn) => offerRedress(state, { responseId: turn.id, offeredAt: turn.when, text: TEXT }, occasion(turn)),
  reclassify: (state, turn) => {
    const responseId = state.responses[turn.choose(Math.max(1, state.responses.length))]?.responseId ?? "none";
    return reclassifyResponse(state, { responseId, kind: pick(RESPONSE_KINDS, turn.choose), lacksRedress: false, reason: TEXT }, occasion(turn));
  },
  escalate: (state, turn) => {
    const escalatedAt = maybe(turn.when, turn.choose) ?? undefined;
    return escalateCase(state, { escalationId: turn.id, rung: pick(RUNGS, turn.choose), escalatedAt, reason: TEXT }, occasion(turn));
  },
  claim_removal: (state, turn) => {
    const claim = turn.choose(3) === 0 ? pick(REMOVAL_CLAIMS, turn.choose) : "removed";
    return claimRemoval(state, { takedownId: turn.id, claim, claimedAt: turn.when, by: "platform" }, occasion(turn));
  },
  verify_removal: (state, turn) => {
    const result = pick(VERIFICATION_RESULTS, turn.choose);
    return verifyRemoval(state, { verificationId: turn.id, result, checkedAt: turn.when, method: TEXT }, occasion(turn));
  },
  close: (state, turn) => closeCase(state, { outcome: pick(OUTCOMES, turn.choose), reason: TEXT, ...referral(turn) }, occasion(turn)),
  reopen: (state, turn) => reopenCase(state, { reason: TEXT }, occasion(turn)),
  note: (state, turn) => addNote(state, { noteId: turn.id, text: TEXT }, occasion(turn)),
  pause_clocks: (state, turn) => pauseClocks(state, { pauseId: turn.id, reason: pick(HAND_PAUSES, turn.choose), note: TEXT }, occasion(turn)),
  resume_clocks: (state, turn) => {
    const open = openPauses(state);
    const pauseId = open[turn.choose(Math.max(1, open.length))]?.pauseId ?? "none";
    return resumeClocks(state, { pauseId, note: TEXT }, occasion(turn));
  },
  rebase_clocks: (state, turn) => rebaseClocks(state, { rules: pick([RULES, HURRIED_RULES], turn.choose), reason: TEXT }, occasion(turn)),
  open_statute: (state, turn) => {
    const who = { notifier: pick(NOTIFIERS, turn.choose), jurisdiction: pick(PLACES, turn.choose) };
    const statute = pick(STATUTE_IDS, turn.choose);
    return openStatute(state, { openingId: turn.id, statute, ...who, requestedAt: turn.when, note: TEXT }, occasion(turn));
  },
  log_settlement: (state, turn) => logSettlement(state, { step: pick(SETTLEMENT_STEPS, turn.choose), toldAt: turn.when, note: TEXT }, occasion(turn)),
  review_clocks: (state, turn) => reviewClocks(state, { note: TEXT }, occasion(turn)),
  join_report: (state, turn) => {
    if (state.closure !== null && state.closure.outcome !== "removed") return { refused: true, code: "not_found" };
    const items = [turn.choose(2) === 0 ? { ...item(), isNew: false } : item(turn.id)];
    const facts = { category: pick(CATEGORIES, turn.choose), lifeSafety: turn.choose(8) === 0, isAnonymous: false };
    const rest = { manifest: "yes", goodFaithText: "good-faith-1", observedAt: null, description: TEXT } as const;
    const report = { reportId: turn.id, ...facts, ...rest, items };
    return joinReport(state, { report, history: { notices: [], responses: [] }, linked: [], manifest: "yes" }, RULES, occasion(turn));
  },
};

function anOutgoing(state: CaseState, { choose }: Turn): string {
  return state.outgoing[choose(Math.max(1, state.outgoing.length))]?.noticeId ?? "none";
}

/** Lays a notice before a second reader, or puts one on its way. */
function compose(state: CaseState, turn: Turn): Decision {
  const recipient = turn.choose(3) === 0 ? pick(RECIPIENTS, turn.choose) : "platform";
  const followUpTo = maybe(state.notices[0]?.noticeId, turn.choose) ?? undefined;
  const written = { noticeId: turn.id, recipient, channel: "email", followUpTo, subject: null, body: TEXT } as const;
  if (turn.choose(2) === 0) return proposeNotice(state, written, occasion(turn));
  const draftId = maybe(anOutgoing(state, turn), turn.choose) ?? undefined;
  return queueNotice(state, { ...written, draftId, to: TEXT, isAutomatic: false }, occasion(turn));
}

/** A platform decides, with or without reasons, and may forget to say how that can be contested. */
function decide(state: CaseState, turn: Turn): Decision {
  const lacksRedress = turn.choose(3) === 0;
  const base = { responseId: turn.id, decidedAt: turn.when, automation: pick(AUTOMATED_DECISIONS, turn.choose), text: TEXT, lacksRedress };
  if (turn.choose(3) === 0) return decideNotice(state, { ...base, kind: "refusal", statement: null, takedown: null }, occasion(turn));
  const record = { codes: { decision_ground: pick(DECISION_GROUNDS, turn.choose) }, texts: { decision_facts: TEXT } };
  const claim = maybe(pick(REMOVAL_CLAIMS, turn.choose), turn.choose);
  const takedown = claim === null ? null : { takedownId: `${turn.id}-claim`, claim };
  const kind = claim === null ? "partial_action" : "action_taken";
  return decideNotice(state, { ...base, kind, statement: { statementId: `${turn.id}-reasons`, record }, takedown }, occasion(turn));
}

/** A mail is taken by its server, or comes back. */
function deliver(state: CaseState, turn: Turn): Decision {
  const ours = [...state.outgoing, ...state.notices].map(({ noticeId }) => noticeId);
  const noticeId = ours[turn.choose(Math.max(1, ours.length))] ?? "none";
  const delivery = { messageId: `${noticeId}@relance.example`, isPossibleRepeat: turn.choose(5) === 0, serverReply: null };
  if (turn.choose(2) === 0) return recordSent(state, { noticeId, sentAt: turn.when, delivery }, occasion(turn));
  return reportDelivery(state, { noticeId, problem: pick(DELIVERY_PROBLEMS, turn.choose), at: turn.when, detail: null, mailId: null }, occasion(turn));
}

function referral({ choose }: Turn) {
  return { referral: maybe(TEXT, choose), referralRefusal: maybe(TEXT, choose) };
}
