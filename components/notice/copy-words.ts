import type { RootWords } from "../case/root-words";
import type { CopyWords } from "./copy-field";

/** The words of the copy buttons, for the browser to put a field's name into. */
export function copyWords(t: RootWords): CopyWords {
  return { copy: t("compose.kit.copy"), copied: t("compose.kit.copied"), copyOf: t("compose.kit.copyOf", { label: "{label}" }) };
}
