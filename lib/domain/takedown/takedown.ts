/** What somebody says became of the item. */
export const REMOVAL_CLAIMS = ["removed", "partially_removed", "restricted"] as const;

export type RemovalClaim = (typeof REMOVAL_CLAIMS)[number];

/** Who says so. */
export const REMOVAL_CLAIMANTS = ["platform", "reporter", "us"] as const;

export type RemovalClaimant = (typeof REMOVAL_CLAIMANTS)[number];

/** What a check found. `back` is gone once and up again; `still_up` was never gone. */
export const VERIFICATION_RESULTS = ["gone", "still_up", "back"] as const;

export type VerificationResult = (typeof VERIFICATION_RESULTS)[number];
