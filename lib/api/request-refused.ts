import "server-only";
import { refuse, type Refusal, type RefusalCode } from "@/lib/domain/refusal";
import type { FaultWord } from "./words/words";

interface Detail {
  /** Where the place of a fault and not its code decides the status: whatever is wrong with a query string is 400. */
  readonly status?: number;
  /** Clearer words than the sentence of the code. */
  readonly word?: FaultWord;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Carries refusals out of the steps of a call, up to the one place that turns them into a problem document. */
export class RequestRefused extends Error {
  constructor(
    readonly refusals: readonly [Refusal, ...Refusal[]],
    readonly detail: Detail = {},
  ) {
    super("refused");
  }
}

/** A refusal of the call as a whole, by its code. */
export function refuseRequest(code: RefusalCode, detail: Detail & Pick<Refusal, "path" | "params"> = {}): RequestRefused {
  const { path, params, ...rest } = detail;
  return new RequestRefused([refuse(code, { path, params })], rest);
}
