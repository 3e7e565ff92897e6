/** An arrow no sentence begins a bracket with: what is cut from a quotation, `[…]`, is nothing left to fill in. */
const PLACEHOLDER = /\[→[^\]]*\]/u;

/** A place in a text that a person has to fill in before it may go. */
export function placeholder(what: string): string {
  return `[→ ${what}]`;
}

/** Whether a text still has a place to fill in. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}
