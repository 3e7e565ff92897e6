import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlProps, FieldError, type FieldProps } from "./field";

type CheckboxProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "type">;

/** A statement one agrees to, or a thing that is so. The label is part of the target. */
export function Checkbox({ name, id = name, label, hint, error, note, className, ...rest }: CheckboxProps) {
  return (
    <div className={classNames("max-w-[40rem]", error && "border-l-4 border-late pl-4", className)}>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <label htmlFor={id} className="flex min-h-[44px] cursor-pointer items-start gap-3 py-2">
        <input
          {...rest}
          {...controlProps({ name, id, hint, error })}
          type="checkbox"
          className="mt-[0.15em] size-5 shrink-0 accent-accent"
        />
        <span>
          {label}
          {note && <span className="text-muted"> ({note})</span>}
        </span>
      </label>
      {hint && (
        <div id={`${id}-hint`} className="pl-8 text-muted">
          {hint}
        </div>
      )}
    </div>
  );
}
