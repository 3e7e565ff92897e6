import type { CaseState } from "../case/case-state";
import { inOrder, platformNotices, standingNotices } from "../case/facts";
import type { Recipient } from "../notice/notice";
import type { Rung } from "./rung";

/** The rung that a notice to somebody other than the platform amounts to. */
export const RUNG_OF_RECIPIENT = {
  trusted_flagger: "trusted_flagger",
  hotline: "hotline",
  authority: "police",
  regulator: "regulator",
  press: "press",
} as const satisfies Record<Exclude<Recipient, "platform">, Rung>;

/**
 * Every rung that has been taken, as an escalation or as a notice: a second notice to the platform is the reminder, one to a hotline is
 * the hotline's rung. What was done counts, however it was logged, so that nobody is told to do it again.
 */
export function rungsTaken(state: CaseState): ReadonlySet<Rung> {
  const [first, second] = platformNotices(state);
  const asNotices = inOrder(standingNotices(state)).flatMap(({ recipient }) => (recipient === "platform" ? [] : [RUNG_OF_RECIPIENT[recipient]]));
  return new Set<Rung>([
    ...(first === undefined ? [] : ["notice" as const]),
    ...(second === undefined ? [] : ["reminder" as const]),
    ...asNotices,
    ...state.escalations.map((escalation) => escalation.rung),
  ]);
}
