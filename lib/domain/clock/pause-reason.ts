/**
 * Why a clock may stand still. `reporter_asked`: we asked the reporter something and wait. `platform_waits`: the platform asked us
 * something and waits; begins and ends by what is logged, never by hand. `legal_hold`: an authority asked us to hold still.
 */
export const PAUSE_REASONS = ["reporter_asked", "platform_waits", "legal_hold"] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What a person may pause for; the third reason follows from the platform's question. */
export const HAND_PAUSES = ["reporter_asked", "legal_hold"] as const satisfies readonly PauseReason[];

export type HandPause = (typeof HAND_PAUSES)[number];
