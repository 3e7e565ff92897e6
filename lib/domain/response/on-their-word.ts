import { isReporterRole, type Actor } from "../access/actor";
import { isAnswer, type ResponseKind } from "./kind";

interface Kind {
  readonly kind: ResponseKind;
  readonly isGuess: boolean;
}

/**
 * What a response counts as on the word of whoever logged it. One reporter's word does not end what another waits for: on a case that several
 * have reported, an answer that a reporter says there was stands as `other`, marked as a guess, until staff have read it. A sole
 * reporter is believed about their own case; so are staff and the platform itself.
 */
export function onTheirWord(actor: Actor, isShared: boolean, { kind, isGuess }: Kind): Kind {
  return isReporterRole(actor.role) && isShared && isAnswer(kind) ? { kind: "other", isGuess: true } : { kind, isGuess };
}
