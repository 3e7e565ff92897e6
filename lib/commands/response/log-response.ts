import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { defineCaseCommand, onCase } from "../case/case-command";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { recordResponse } from "./record-response";

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
  decide: (stored, { kind, receivedAt, text, noticeId }, occasion, responseId) => recordResponse(stored, { responseId, kind, receivedAt, text, noticeId }, occasion),
});
