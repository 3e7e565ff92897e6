import type { ContactPoint, FieldSource, FormField } from "../../directory/contact-point";
import type { NoticeText } from "./compose-notice";
import type { NamedItem, NoticeFacts } from "./notice-facts";
import { legalBasisText } from "./notice-parts";
import { wordsOf } from "./notice-words";
import { sectionOf } from "./section-of";

/** One field of a platform's form, ready to be copied. Never cut: where it is too long, a person is told by how much. */
export interface KitField {
  readonly label: string;
  readonly source: FieldSource;
  readonly value: string;
  /** The most characters that the form takes, counted as browsers count them; null where no limit is known. */
  readonly limit: number | null;
  readonly overBy: number;
}

/** One filling of the form. `item` where the form takes one at a time, so that each is a report of its own. */
export interface FormKit {
  readonly item: NamedItem | null;
  readonly fields: readonly KitField[];
}

/** All fillings of a form: one; or one an item, where it takes no more (LAW case 6). */
export function formKits(point: Pick<ContactPoint, "fields" | "isPerItem">, facts: NoticeFacts, text: NoticeText): FormKit[] {
  const fields = knownFields(point);
  if (!takesOneItem(point)) return [{ item: null, fields: kitFields(fields, facts, text) }];
  return facts.items.map((item) => ({ item, fields: kitFields(fields, { ...facts, items: [item] }, { ...text, body: withoutOthers(text.body, item, facts) }) }));
}

/** Where nobody has seen the form, its fields have no name: where it is, and the words. */
function knownFields({ fields, isPerItem }: Pick<ContactPoint, "fields" | "isPerItem">): readonly FormField[] {
  if (fields.length > 0) return fields;
  const sources: readonly FieldSource[] = isPerItem ? ["item_link", "reasons"] : ["item_links", "whole_notice"];
  return sources.map((source) => ({ label: "", source, limit: null }));
}

/** A form with room for one link and none for a list takes one item, whatever else is known of it. */
function takesOneItem({ fields, isPerItem }: Pick<ContactPoint, "fields" | "isPerItem">): boolean {
  const takes = (source: FieldSource) => fields.some((field) => field.source === source);
  return isPerItem || (takes("item_link") && !takes("item_links") && !takes("whole_notice"));
}

/** The fields of a form in its own order, each with what goes there. */
export function kitFields(fields: readonly FormField[], facts: NoticeFacts, text: NoticeText): KitField[] {
  return fields.map(({ label, source, limit }) => {
    const value = valueOf(source, facts, text);
    return { label, source, value, limit, overBy: limit === null ? 0 : Math.max(0, value.length - limit) };
  });
}

function valueOf(source: FieldSource, facts: NoticeFacts, { body }: NoticeText): string {
  const words = wordsOf(facts.language);
  switch (source) {
    case "item_link":
      return facts.items[0]?.location ?? "";
    case "item_links":
      return facts.items.flatMap(({ location }) => location ?? []).join("\n");
    case "category":
      return words.categories[facts.category];
    case "legal_basis":
      return legalBasisText(facts);
    case "reasons":
      return sectionOf(body, "reasons") ?? body;
    case "observed_at":
      return facts.observedAt === null ? "" : words.moment(facts.observedAt.first);
    case "our_name":
      return facts.organisation;
    case "our_address":
      return facts.caseAddress;
    case "our_reference":
      return facts.reference;
    case "earlier_references":
      return facts.earlier.flatMap(({ externalReference }) => externalReference ?? []).join("\n");
    case "good_faith":
      return words.goodFaith;
    case "whole_notice":
      return body;
    case "typed_by_hand":
      return "";
  }
}

/** A form for one item is not told the places of all: paragraphs that name others alone are left out. */
function withoutOthers(body: string, own: NamedItem, { items }: NoticeFacts): string {
  const lines = (paragraph: string) => paragraph.split(/\r?\n/);
  const names = (paragraph: string, { location }: NamedItem) => location !== null && lines(paragraph).includes(location);
  const others = items.filter(({ itemId }) => itemId !== own.itemId);
  const isOthers = (paragraph: string) => others.some((item) => names(paragraph, item)) && !names(paragraph, own);
  return body.split(/\r?\n\r?\n/).filter((paragraph) => !isOthers(paragraph)).join("\n\n");
}
