import { classNames } from "./class-names";

/** `primary` once a page, `secondary` for the rest, `quiet` beside text, `grave` for what is hard to undo. */
export type ButtonLook = "primary" | "secondary" | "quiet" | "grave";
export type ButtonSize = "main" | "small";

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: "border-fill bg-fill text-on-fill hover:bg-fill-strong hover:border-fill-strong",
  secondary: "border-edge bg-surface text-ink hover:border-accent hover:text-accent",
  quiet: "border-transparent bg-transparent text-accent underline underline-offset-4 decoration-1 hover:decoration-2",
  grave: "border-late bg-surface text-late hover:bg-late-fill hover:text-on-late",
};

/** Main targets are 44 px high at the least, small ones 32 px (WCAG 2.5.8 asks for 24). */
const SIZES: Readonly<Record<ButtonSize, string>> = {
  main: "min-h-[44px] px-5 py-2",
  small: "min-h-[32px] px-3 py-1 text-[0.94rem]",
};

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-control border font-semibold leading-tight text-center cursor-pointer transition-colors disabled:cursor-default disabled:opacity-60 aria-disabled:opacity-60";

/** One look for everything that is pressed, button or link. */
export function buttonStyle(look: ButtonLook = "secondary", size: ButtonSize = "main", extra?: string): string {
  return classNames(BASE, LOOKS[look], SIZES[size], extra);
}
