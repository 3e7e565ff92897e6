"use client";

import { useId, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-style";
import { classNames } from "../ui/class-names";
import type { ShownField } from "./shown-notice";

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** Holds `{label}` where the name of the field goes. */
  readonly copyOf: string;
}

const never = () => () => {};

/** A field to be copied into somebody else's form. Without script one selects it; with script there is a button. */
export function CopyField({ field, words }: { readonly field: ShownField; readonly words: CopyWords }) {
  const id = useId();
  const hasScript = useSyncExternalStore(never, () => true, () => false);
  const box = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  if (field.value === null) return <ByHand field={field} />;
  const described = [field.hint === null ? null : `${id}-hint`, field.length === null ? null : `${id}-length`].filter((name) => name !== null);
  return (
    <div>
      <label htmlFor={id} className="block font-semibold leading-snug">
        {field.label}
      </label>
      {field.hint !== null && (
        <p id={`${id}-hint`} className="text-[0.94rem] text-muted">
          {field.hint}
        </p>
      )}
      <textarea
        ref={box}
        id={id}
        readOnly
        value={field.value}
        rows={2}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        className={classNames(CONTROL, "mt-1.5 field-sizing-content max-h-96 font-mono text-[0.9rem]")}
      />
      {field.length !== null && (
        <p id={`${id}-length`} className={classNames("mt-1 text-[0.94rem]", field.isOver ? "font-semibold text-late" : "text-muted")}>
          {field.length}
        </p>
      )}
      {hasScript && (
        <p className="mt-2 flex flex-wrap items-center gap-3">
          <Button size="small" aria-label={words.copyOf.replace("{label}", field.label)} onClick={() => void copied(box.current).then(setCopied)}>
            {words.copy}
          </Button>
          <span role="status">{isCopied && words.copied}</span>
        </p>
      )}
    </div>
  );
}

function ByHand({ field }: { readonly field: ShownField }) {
  return (
    <div>
      <p className="font-semibold leading-snug">{field.label}</p>
      <p className="text-[0.94rem] text-muted">{field.hint}</p>
    </div>
  );
}

/** Selects it in any case, so that where the browser allows no copying one is a keystroke away. */
async function copied(box: HTMLTextAreaElement | null): Promise<boolean> {
  if (box === null) return false;
  box.select();
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    return false;
  }
}
