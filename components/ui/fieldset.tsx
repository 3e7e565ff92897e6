import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { controlProps, FieldError, type FieldProps } from "./field";

interface FieldsetProps extends Omit<FieldProps, "label"> {
  readonly legend: ReactNode;
  readonly children: ReactNode;
}

/** Several controls that answer one question. The group itself can hold the focus, so that an error can link to it. */
export function Fieldset({ name, id = name, legend, hint, error, note, children }: FieldsetProps) {
  const described = controlProps({ name, id, hint, error })["aria-describedby"];
  return (
    <div className={classNames(error && "border-l-4 border-late pl-4")}>
      <fieldset id={id} tabIndex={-1} aria-describedby={described} className="min-w-0">
        <legend className="mb-1 font-semibold">
          {legend}
          {note && <span className="font-normal text-muted"> ({note})</span>}
        </legend>
        {hint && (
          <div id={`${id}-hint`} className="mb-2 max-w-[40rem] text-muted">
            {hint}
          </div>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  );
}
