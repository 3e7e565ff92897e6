/** What we use of html-to-text, which ships no types of its own. */
declare module "html-to-text" {
  interface Selector {
    selector: string;
    format?: string;
    options?: Record<string, unknown>;
  }
  interface Options {
    wordwrap?: number | false;
    limits?: { maxDepth?: number; maxInputLength?: number; maxChildNodes?: number };
    selectors?: Selector[];
  }
  export function compile(options: Options): (html: string) => string;
}
