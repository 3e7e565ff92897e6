import { expect, test } from "vitest";
import { ACTOR_ROLES, ANONYMOUS, type ActorRole } from "../access/actor";
import { isAnswer, RESPONSE_KINDS } from "./kind";
import { onTheirWord } from "./on-their-word";

const REPORTERS: readonly ActorRole[] = ["reporter", "anonymous", "receipt_holder"];

test.each(ACTOR_ROLES.flatMap((role) => RESPONSE_KINDS.map((kind) => [role, kind] as const)))("%s says there was %s", (role, kind) => {
  const given = { kind, isGuess: false };
  const actor = { ...ANONYMOUS, role };
  expect(onTheirWord(actor, false, given)).toEqual(given);
  const waits = REPORTERS.includes(role) && isAnswer(kind);
  expect(onTheirWord(actor, true, given)).toEqual(waits ? { kind: "other", isGuess: true } : given);
});
