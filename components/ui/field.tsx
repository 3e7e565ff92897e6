import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** What every field is told, whatever its control. Labels, hints and errors arrive already translated. */
export interface FieldProps {
  readonly name: string;
  /** The id of the control; its name where this is left out. Error summaries link to it. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** A word such as "optional" set beside the label: required is the rule, so only the exception is marked. */
  readonly note?: string;
}

/** What the control inside must carry so that hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

interface Props extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint, error and control, wired together. Uncontrolled, so it works before any script. */
export function Field({ name, id = name, label, hint, error, note, children }: Props) {
  return (
    <div className={classNames("max-w-[40rem]", error && "border-l-4 border-late pl-4")}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {note && <span className="font-normal text-muted"> ({note})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-muted">
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="mt-1.5">{children(controlProps({ name, id, hint, error }))}</div>
    </div>
  );
}

/** The sentence beside what it is about: a shape before it, so that colour is not alone in telling. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="flex gap-2 font-semibold text-late">
      <svg aria-hidden viewBox="0 0 16 16" className="mt-[0.3em] size-4 shrink-0" fill="currentColor">
        <path d="M8 1 15.5 14.5H.5Z" />
        <path d="M7.2 5.6h1.6v4.6H7.2zM7.2 11.2h1.6v1.6H7.2z" fill="var(--surface)" />
      </svg>
      <span>{children}</span>
    </p>
  );
}

/** The wiring alone, for controls that lay out their own label. */
export function controlProps(field: Pick<FieldProps, "name" | "id" | "hint" | "error">): ControlProps {
  const id = field.id ?? field.name;
  const described = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name: field.name,
    ...(described && { "aria-describedby": described }),
    ...(field.error && { "aria-invalid": true as const }),
  };
}
