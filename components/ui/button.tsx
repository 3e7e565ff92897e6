import type { ComponentProps } from "react";
import { buttonStyle, type ButtonLook, type ButtonSize } from "./button-style";

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

/** A plain button. It never submits by accident: say `type="submit"`, or use `SubmitButton` in a form. */
export function Button({ look, size, className, type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonStyle(look, size, className)} />;
}
