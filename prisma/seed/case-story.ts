import { addNoteCommand } from "@/lib/commands/case/add-note";
import { assignCaseCommand } from "@/lib/commands/case/assign-case";
import type { CaseWrite } from "@/lib/commands/case/case-command";
import { closeCaseCommand } from "@/lib/commands/case/close-case";
import { pauseClocksCommand } from "@/lib/commands/clock/pause-clocks";
import type { Command } from "@/lib/commands/command";
import { escalateCaseCommand } from "@/lib/commands/escalation/escalate-case";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { fileReportCommand } from "@/lib/commands/report/file-report";
import { logResponseCommand } from "@/lib/commands/response/log-response";
import { reclassifyResponseCommand } from "@/lib/commands/response/reclassify-response";
import { claimTakedownCommand } from "@/lib/commands/takedown/claim-takedown";
import { verifyTakedownCommand } from "@/lib/commands/takedown/verify-takedown";
import { triageCaseCommand } from "@/lib/commands/triage/triage-case";
import type { Actor } from "@/lib/domain/access/actor";
import type { ResponseKind } from "@/lib/domain/response/kind";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { must } from "./must";

type Input = Record<string, unknown>;

/** What a report in a story must say; the rest has harmless defaults. */
export interface StoryReport extends Input {
  readonly category: string;
  readonly link: string;
}

/**
 * One case as it is lived through: every step is a command, done by a person at a time of the story. The case's version is carried along,
 * as a person who has just read the case would have it.
 */
export class CaseStory {
  private version = 0;
  private firstNoticeId: string | null = null;
  private lastResponseId: string | null = null;

  private constructor(
    readonly reference: string,
    private readonly analyst: Actor,
  ) {}

  /** Files the report that opens (or joins) the case. */
  static async file(at: Date, reporter: Actor, analyst: Actor, { link, ...report }: StoryReport): Promise<CaseStory> {
    const input = {
      description: "Reported through the demo; the category says what it is about.",
      items: [{ raw: link }],
      manifest: "yes",
      goodFaith: true,
      reporter: { name: "Dana Reed", email: "dana@demo.example" },
      ...report,
    };
    const answer = await must(fileReportCommand, input, reporter, at);
    const story = new CaseStory(answer.case.reference, analyst);
    await story.reread(at);
    return story;
  }

  accept(at: Date, reason = "Within the category; the link leads to the item.", more: Input = {}): Promise<void> {
    return this.step(triageCaseCommand, at, { decision: "accept", reason, ...more });
  }

  dismiss(at: Date, outcome: string, reason: string): Promise<void> {
    return this.step(triageCaseCommand, at, { decision: "dismiss", outcome, reason });
  }

  assign(at: Date): Promise<void> {
    return this.step(assignCaseCommand, at, { assignee: "me" });
  }

  async notify(at: Date, channel = "web_form", more: Input = {}): Promise<void> {
    const body = "Notice under article 16: the item named in the file, with reasons, in good faith.";
    await this.step(sendNoticeCommand, at, { recipient: "platform", channel, body, ...more });
  }

  /** A follow-up under the reference of the first notice. */
  followUp(at: Date, channel = "email"): Promise<void> {
    const body = "Our notice has had no answer so far. Please tell us what was decided.";
    return this.step(sendNoticeCommand, at, { recipient: "platform", channel, body, followUpTo: this.firstNoticeId });
  }

  async hear(at: Date, kind: ResponseKind, text: string, by?: Actor): Promise<void> {
    await this.step(logResponseCommand, at, { kind, receivedAt: at.toISOString(), text }, by);
  }

  /** Only a receipt: it stops the acknowledgement clock and nothing else. */
  hearReceipt(at: Date): Promise<void> {
    return this.hear(at, "automatic_receipt", "We have received your report. This message was sent automatically.");
  }

  correct(at: Date, kind: ResponseKind, reason: string): Promise<void> {
    return this.step(reclassifyResponseCommand, at, { responseId: this.lastResponseId, kind, reason });
  }

  escalate(at: Date, rung: string, reason: string): Promise<void> {
    return this.step(escalateCaseCommand, at, { rung, reason, escalatedAt: at.toISOString() });
  }

  claim(at: Date, claim = "removed", by = "platform", actor?: Actor): Promise<void> {
    return this.step(claimTakedownCommand, at, { claim, claimedAt: at.toISOString(), by }, actor);
  }

  check(at: Date, result: string, method = "Asked whether the link still resolves; nothing was opened."): Promise<void> {
    return this.step(verifyTakedownCommand, at, { result, checkedAt: at.toISOString(), method });
  }

  close(at: Date, outcome: string, reason: string, more: Input = {}): Promise<void> {
    return this.step(closeCaseCommand, at, { outcome, reason, ...more });
  }

  /** Every clock that may stand still for this reason does from now on. */
  pause(at: Date, reason: string, note: string): Promise<void> {
    return this.step(pauseClocksCommand, at, { reason, note });
  }

  async note(at: Date, text: string): Promise<void> {
    await must(addNoteCommand, { reference: this.reference, text }, this.analyst, at);
  }

  private async step<I>(command: Command<I, CaseWrite>, at: Date, input: Input, by: Actor = this.analyst): Promise<void> {
    const answer = await must(command, { reference: this.reference, version: this.version, ...input }, by, at);
    this.remember(answer.case);
  }

  private async reread(at: Date): Promise<void> {
    const result = await ask(caseFileQuery, { reference: this.reference }, this.analyst, { now: at });
    if (result.ok) this.remember(result.answer);
  }

  private remember(file: CaseWrite["case"]): void {
    this.version = file.version;
    this.firstNoticeId = (file.notices.find((notice) => notice.by === "us") ?? file.notices.at(-1))?.id ?? null;
    this.lastResponseId = file.responses.at(-1)?.id ?? null;
  }
}
