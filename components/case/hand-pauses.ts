import type { CaseView } from "@/lib/domain/case/case-view";
import { HAND_PAUSES, type HandPause } from "@/lib/domain/clock/pause-reason";

type Pauses = Pick<CaseView, "pauses">;

/** A pause that somebody set; the platform's questions make the others, and nobody lifts those by hand. */
export type HandSetPause = CaseView["pauses"][number] & { readonly reason: HandPause; readonly by: string };

export function setByHand({ pauses }: Pauses): HandSetPause[] {
  return pauses.flatMap((pause) => {
    const reason = HAND_PAUSES.find((candidate) => candidate === pause.reason);
    return reason === undefined || pause.by === null ? [] : [{ ...pause, reason, by: pause.by }];
  });
}

/** The reasons for which clocks stand still by somebody's word now: one reason holds once. */
export function heldReasons(view: Pauses): HandPause[] {
  return setByHand(view).flatMap(({ reason, to }) => (to === null ? [reason] : []));
}
