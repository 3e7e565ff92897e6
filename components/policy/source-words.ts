import { PRESETS } from "@/lib/domain/policy/presets";
import type { RootWords } from "../case/root-words";

/** What a shipped figure leans on, beside what most of them do. */
const SOURCES = {
  "preset.csam": "lcen",
  "preset.terrorism": "tco",
  "preset.ncii": "intimate",
  "preset.sexual_deepfake": "intimate",
  "preset.hate_speech": "code_plus",
  "preset.other": "as_impersonation",
  "preset.discord_take_it_down": "discord",
} as const;

/** Where a policy comes from: of one that ships in the reader's language, until somebody gives it a source of their own. */
export function sourceWords({ key, source }: { readonly key: string; readonly source: string }, t: RootWords): string {
  const shipped = PRESETS.find((preset) => preset.key === key && preset.source === source);
  if (shipped === undefined) return source;
  const isOwnTime = shipped.scope.severity !== undefined;
  return t(`policies.sources.${isOwnTime ? "own" : (SOURCES[key as keyof typeof SOURCES] ?? "platform")}`);
}
