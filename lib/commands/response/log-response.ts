import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { reportToldFor } from "@/lib/domain/access/permissions";
import { classifyResponse } from "@/lib/domain/response/classify";
import { lacksRedress } from "@/lib/domain/response/redress";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { logResponse } from "@/lib/domain/response/log-response";
import { defineCaseCommand, onCase } from "../case/case-command";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";

/** Logs what a platform said, verbatim. Without a kind it is classified, and the guess is marked as one. */
export const logResponseCommand = defineCaseCommand({
  name: "log-response",
  permission: "response.log",
  input: z.strictObject({
    ...onCase,
    kind: z.enum(RESPONSE_KINDS).optional(),
    receivedAt: instant,
    text: safeText(TEXT_LIMITS.response),
    noticeId: z.uuid().optional(),
  }),
  makesId: randomUUID,
  decide: ({ state, access }, { kind: given, receivedAt, noticeId, text }, { mint, ...occasion }, responseId) => {
    const kind = given ?? classifyResponse(text).kind;
    const facts = { kind, isGuess: given === undefined, lacksRedress: lacksRedress(kind, text) };
    const reportId = reportToldFor(occasion.actor, access);
    return logResponse(state, { responseId, receivedAt, noticeId, ...facts, ...(reportId && { reportId }), text: mint.mint("response", text) }, occasion);
  },
});
