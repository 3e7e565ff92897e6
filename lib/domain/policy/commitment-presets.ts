import { hours } from "../law/duration";
import type { PolicyVersion } from "./policy";
import { preset } from "./preset";

/**
 * The promises of platforms with a figure in them that somebody who files here can call upon. Of the rows of LAW section 3:
 *
 * - Statutes, in `lib/domain/law/statutes.ts`: TAKE IT DOWN, the British and Australian Online Safety Acts, LCEN 6-1, TCO, DSA 20 and 21;
 *   so too the six months to complain in the row "Discord DSA", which are those of DSA 20.
 * - The Discord form under TAKE IT DOWN: below. It is open to US persons and to who acts for them. A case does not say where somebody lives,
 *   so `source` says it, and the reader sees it beside the deadline.
 * - Not offered: the hate-speech Code+, a voluntary code of whose signatories the list that was seen does not name Discord, and whose 24 hours are
 *   for two thirds of a monitor's notices and for none in particular; NetzDG, repealed; 18 USC 2258A and Dir. 2024/1385, which give no figure;
 *   the rest of "Discord DSA", which promises that it may not reply, and "swiftly".
 */
export const COMMITMENT_PRESETS: readonly PolicyVersion[] = [
  preset("discord_take_it_down", {
    name: "Promise of Discord: reports of intimate images by the person shown",
    basis: "commitment",
    scope: { platform: ["discord"], category: ["ncii", "sexual_deepfake"], notifier: ["mandate", "depicted_person"] },
    clocks: [{ kind: "takedown", ms: hours(48) }],
    source: "LAW section 3, Discord TIDA form (discord.com/report): acts within 48 h on a report by a US person or their representative, one report per media item",
  }),
];
