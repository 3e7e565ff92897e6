import "server-only";
import { randomUUID } from "node:crypto";
import type { ReportHistory } from "@/lib/domain/report/file-report";
import { classifyResponse } from "@/lib/domain/response/classify";
import { lacksRedress } from "@/lib/domain/response/redress";
import type { TextMint } from "../mint-text";
import type { ReportInput } from "./report-input";

/** What the reporter did and heard before, as events will tell it: their notices to the platform, and what it said. */
export function historyOf(history: ReportInput["history"], mint: TextMint): ReportHistory {
  const notices = history.flatMap((entry) => {
    if (entry.type !== "notice") return [];
    const externalReference = mint.mintOptional("external_reference", entry.externalReference);
    const base = { noticeId: randomUUID(), recipient: "platform", by: "reporter", body: null } as const;
    return [{ ...base, channel: entry.channel, sentAt: entry.sentAt, externalReference }];
  });
  const responses = history.flatMap((entry) => {
    if (entry.type !== "response") return [];
    const kind = entry.kind ?? classifyResponse(entry.text).kind;
    const text = mint.mint("response", entry.text);
    const facts = { kind, isGuess: entry.kind === undefined, lacksRedress: lacksRedress(kind, entry.text) };
    return [{ responseId: randomUUID(), receivedAt: entry.receivedAt, ...facts, text }];
  });
  return { notices, responses };
}
