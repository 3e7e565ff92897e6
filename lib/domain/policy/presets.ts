import { COMMITMENT_PRESETS } from "./commitment-presets";
import { OWN_PRESETS } from "./own-presets";
import { PLATFORM_PRESETS } from "./platform-presets";
import type { PolicyVersion } from "./policy";

/** The policies that ship. Together they set every clock of every case. */
export const PRESETS: readonly PolicyVersion[] = [...PLATFORM_PRESETS, ...OWN_PRESETS, ...COMMITMENT_PRESETS];
