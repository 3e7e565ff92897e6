/** Where a case stands. DESIGN section 4 draws it. */
export const CASE_STATUSES = ["new", "triaged", "awaiting_platform", "escalated", "removal_claimed", "closed"] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];

/** How a case closed. */
export const OUTCOMES = [
  "removed",
  "partially_removed",
  "refused",
  "unfounded",
  "out_of_scope",
  "duplicate",
  "withdrawn",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Every verb that can be done to a case that exists. Filing is not among them: it makes or joins one. */
export const MOVES = [
  "triage",
  "dismiss",
  "assign",
  "notify",
  "compose",
  "read_notice",
  "withdraw_notice",
  "deliver",
  "respond",
  "decide",
  "offer_redress",
  "reclassify",
  "escalate",
  "claim_removal",
  "verify_removal",
  "close",
  "reopen",
  "note",
  "join_report",
  "pause_clocks",
  "resume_clocks",
  "rebase_clocks",
  "open_statute",
  "log_settlement",
  "review_clocks",
] as const;

export type Move = (typeof MOVES)[number];

/**
 * Every legal move, with the statuses it may lead to. What is absent here cannot happen, in any screen, job or API call.
 * Where a move has several targets, the fold says which it is, and a test holds every fold of random histories against these.
 *
 * Allowances beyond the drawing, each for something that happens in the world: an item may vanish before our notice went
 * out (`triaged` to `removal_claimed`), a platform may answer, or an answer turn out to be none, at any time, a reporter may write to the
 * platform again while their report waits for us (`notify` of a `new` case is theirs alone: see `sendNotice`), and a mail may be taken by its
 * server, or come back, whatever became of the case since (`deliver`): where the only notice came back, nothing was sent.
 */
const TABLE: Record<CaseStatus, Partial<Record<Move, readonly CaseStatus[]>>> = {
  new: {
    triage: ["triaged"],
    dismiss: ["closed"],
    assign: ["new"],
    notify: ["new"],
    respond: ["new"],
    decide: ["new"],
    offer_redress: ["new"],
    reclassify: ["new"],
    escalate: ["new"],
    note: ["new"],
    join_report: ["new"],
    pause_clocks: ["new"],
    resume_clocks: ["new"],
    rebase_clocks: ["new"],
    open_statute: ["new"],
    log_settlement: ["new"],
    review_clocks: ["new"],
  },
  triaged: {
    assign: ["triaged"],
    notify: ["triaged", "awaiting_platform"],
    compose: ["triaged"],
    read_notice: ["triaged"],
    withdraw_notice: ["triaged"],
    deliver: ["triaged", "awaiting_platform"],
    respond: ["triaged"],
    decide: ["triaged", "removal_claimed"],
    offer_redress: ["triaged"],
    reclassify: ["triaged"],
    escalate: ["triaged", "escalated"],
    claim_removal: ["removal_claimed"],
    close: ["closed"],
    note: ["triaged"],
    join_report: ["triaged"],
    pause_clocks: ["triaged"],
    resume_clocks: ["triaged"],
    rebase_clocks: ["triaged"],
    open_statute: ["triaged"],
    log_settlement: ["triaged"],
    review_clocks: ["triaged"],
  },
  awaiting_platform: {
    assign: ["awaiting_platform"],
    notify: ["awaiting_platform"],
    compose: ["awaiting_platform"],
    read_notice: ["awaiting_platform"],
    withdraw_notice: ["awaiting_platform"],
    deliver: ["awaiting_platform", "triaged"],
    respond: ["awaiting_platform"],
    decide: ["awaiting_platform", "removal_claimed"],
    offer_redress: ["awaiting_platform"],
    reclassify: ["awaiting_platform"],
    escalate: ["escalated"],
    claim_removal: ["removal_claimed"],
    close: ["closed"],
    note: ["awaiting_platform"],
    join_report: ["awaiting_platform"],
    pause_clocks: ["awaiting_platform"],
    resume_clocks: ["awaiting_platform"],
    rebase_clocks: ["awaiting_platform"],
    open_statute: ["awaiting_platform"],
    log_settlement: ["awaiting_platform"],
    review_clocks: ["awaiting_platform"],
  },
  escalated: {
    assign: ["escalated"],
    notify: ["escalated"],
    compose: ["escalated"],
    read_notice: ["escalated"],
    withdraw_notice: ["escalated"],
    deliver: ["escalated"],
    respond: ["escalated"],
    decide: ["escalated", "removal_claimed"],
    offer_redress: ["escalated"],
    reclassify: ["escalated"],
    escalate: ["escalated"],
    claim_removal: ["removal_claimed"],
    close: ["closed"],
    note: ["escalated"],
    join_report: ["escalated"],
    pause_clocks: ["escalated"],
    resume_clocks: ["escalated"],
    rebase_clocks: ["escalated"],
    open_statute: ["escalated"],
    log_settlement: ["escalated"],
    review_clocks: ["escalated"],
  },
  removal_claimed: {
    assign: ["removal_claimed"],
    notify: ["removal_claimed"],
    compose: ["removal_claimed"],
    read_notice: ["removal_claimed"],
    withdraw_notice: ["removal_claimed"],
    deliver: ["removal_claimed"],
    respond: ["removal_claimed"],
    decide: ["removal_claimed"],
    offer_redress: ["removal_claimed"],
    reclassify: ["removal_claimed"],
    escalate: ["removal_claimed"],
    claim_removal: ["removal_claimed"],
    verify_removal: ["closed", "removal_claimed", "triaged", "awaiting_platform", "escalated"],
    close: ["closed"],
    note: ["removal_claimed"],
    join_report: ["removal_claimed"],
    pause_clocks: ["removal_claimed"],
    resume_clocks: ["removal_claimed"],
    rebase_clocks: ["removal_claimed"],
    open_statute: ["removal_claimed"],
    log_settlement: ["removal_claimed"],
    review_clocks: ["removal_claimed"],
  },
  closed: {
    withdraw_notice: ["closed"],
    deliver: ["closed"],
    respond: ["closed"],
    decide: ["closed"],
    offer_redress: ["closed"],
    reclassify: ["closed"],
    verify_removal: ["closed", "triaged"],
    close: ["closed"],
    reopen: ["triaged"],
    note: ["closed"],
    join_report: ["triaged"],
    log_settlement: ["closed"],
    review_clocks: ["closed"],
  },
};

/** The statuses a move may lead to from here; empty where the move is not allowed. */
export function targetsOf(from: CaseStatus, move: Move): readonly CaseStatus[] {
  return TABLE[from][move] ?? [];
}

export function canMove(from: CaseStatus, move: Move): boolean {
  return targetsOf(from, move).length > 0;
}
