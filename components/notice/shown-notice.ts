import type { RootWords } from "../case/root-words";
import type { FormKit, KitField } from "@/lib/domain/notice/compose/form-kit";

/** One field of a platform's form, in the reader's words. */
export interface ShownField {
  readonly label: string;
  /** What it holds, where the form calls it by a name of its own. */
  readonly hint: string | null;
  /** Null where somebody has to type it. */
  readonly value: string | null;
  readonly length: string | null;
  readonly isOver: boolean;
}

export interface ShownKit {
  readonly title: string | null;
  readonly fields: readonly ShownField[];
}

/** A notice exactly as it will go, as the state of a form carries it. */
export interface ShownNotice {
  /** The content that it is of: what goes must be what was looked at. */
  readonly digest: string;
  readonly head: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
  readonly kits: readonly ShownKit[];
}

/** A notice as texts alone, which is all that the state of a form may hold. */
export function noticeDone(shown: ShownNotice): Record<string, string> {
  return { notice: JSON.stringify(shown) };
}

/** The notice that the last step of the form brought back; null where it brought none. */
export function shownNotice({ notice }: Readonly<Record<string, string>>): ShownNotice | null {
  return notice === undefined ? null : (JSON.parse(notice) as ShownNotice);
}

/** The fillings of a form in the reader's words. */
export function shownKits(kits: readonly FormKit[], t: RootWords): ShownKit[] {
  return kits.map(({ fields }, index) => ({
    title: kits.length > 1 ? t("compose.kit.item", { number: index + 1, total: kits.length }) : null,
    fields: fields.map((field) => shownField(field, t)),
  }));
}

function shownField({ label, source, value, limit, overBy }: KitField, t: RootWords): ShownField {
  const name = t(`compose.sources.${source}`);
  const isByHand = source === "typed_by_hand";
  return {
    label: label === "" ? name : label,
    hint: isByHand ? t("compose.kit.byHand") : label === "" ? null : name,
    value: isByHand ? null : value,
    length: limit === null || isByHand ? null : t(overBy > 0 ? "compose.kit.over" : "compose.kit.limit", { length: value.length, limit, overBy }),
    isOver: overBy > 0,
  };
}
