import "server-only";
import type { z } from "zod";
import { lockCase } from "@/lib/db/case-store";
import { caseOfReport } from "@/lib/db/report-store";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand, type Command } from "../command";
import type { CaseWrite } from "./case-command";

interface ReceiptWrite<Given, Input> {
  readonly name: string;
  /** What a receipt holder says: neither which case, nor, where they have not seen it, which version. */
  readonly input: z.ZodType<Given>;
  /** The same write as whoever knows the case would make it. */
  readonly command: Command<Input, CaseWrite>;
  readonly as: (given: Given, onCase: { readonly reference: string; readonly version: number }) => Input;
}

/**
 * A write on the case of one's own report, for whoever holds its receipt and nothing else. What they add is true whatever has happened since, so a
 * version is held against the case only where they name one.
 */
export function defineReceiptCommand<Given extends { version?: number }, Input>({ name, input, command, as }: ReceiptWrite<Given, Input>): Command<Given, CaseWrite> {
  return defineCommand<Given, CaseWrite>({
    name,
    input,
    permission: command.permission,
    handle: async (tx, given, context) => {
      const [reportId] = context.actor.reportIds;
      const caseId = reportId === undefined ? null : await caseOfReport(tx, reportId);
      const stored = caseId === null ? null : await lockCase(tx, { id: caseId });
      if (stored === null) return refuse("not_found");
      const { reference, state } = stored;
      return command.handle(tx, as(given, { reference, version: given.version ?? state.version }), context);
    },
  });
}
