import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonStyle, type ButtonLook, type ButtonSize } from "./button-style";

interface LinkButtonProps extends ComponentProps<typeof Link> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

/** A link to a page of ours that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ look, size, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonStyle(look, size, className)} />;
}
