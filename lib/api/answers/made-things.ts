import type { z } from "zod";
import type { CaseView } from "@/lib/domain/case/case-view";
import { escalationAnswer, noteAnswer, noticeAnswer, outgoingAnswer, pauseAnswer, responseAnswer, takedownAnswer, verificationAnswer } from "./exchange-answers";

type ListOfThings = "notices" | "outgoing" | "responses" | "escalations" | "takedowns" | "verifications" | "notes" | "pauses";

/** What a write on a case may make: its own name in the answer (DESIGN section 7), and the list of the case that it then stands in. */
export const MADE_THINGS = {
  notice: { list: "notices", answer: noticeAnswer },
  draft: { list: "outgoing", answer: outgoingAnswer },
  outgoing: { list: "outgoing", answer: outgoingAnswer },
  response: { list: "responses", answer: responseAnswer },
  escalation: { list: "escalations", answer: escalationAnswer },
  takedown: { list: "takedowns", answer: takedownAnswer },
  verification: { list: "verifications", answer: verificationAnswer },
  pause: { list: "pauses", answer: pauseAnswer },
  note: { list: "notes", answer: noteAnswer },
} as const satisfies Record<string, { list: ListOfThings & keyof CaseView; answer: z.ZodType }>;

export type MadeThing = keyof typeof MADE_THINGS;
