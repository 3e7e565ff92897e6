import type { TextRef } from "../case/event";

/** What a mail server took from us, and what shows it. `isPossibleRepeat` where a worker died over an earlier try, and it may have gone twice under one Message-ID. */
export interface NoticeDelivery {
  readonly messageId: string;
  readonly isPossibleRepeat: boolean;
  /** What the server said as it took it. */
  readonly serverReply: TextRef | null;
}
