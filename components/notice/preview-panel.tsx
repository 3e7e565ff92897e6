"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext, useFormDone } from "../action-form/form-context";
import type { CopyWords } from "./copy-field";
import { KitView } from "./kit-view";
import { Letter } from "./letter";
import { shownNotice, type ShownNotice } from "./shown-notice";

const PANEL_ID = "notice-preview";

interface PreviewPanelProps {
  readonly title: string;
  /** As it stands before anybody has edited it, where it may go like that. */
  readonly given: ShownNotice | null;
  readonly words: CopyWords;
}

/** The notice exactly as it will go. Takes the focus when it comes, since it is what was asked for. */
export function PreviewPanel({ title, given, words }: PreviewPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const done = useFormDone();
  const shown = useShown(given);
  const isAsked = shownNotice(done) !== null;
  useEffect(() => {
    if (isAsked) panel.current?.focus();
  }, [done, isAsked]);
  if (shown === null) return <input type="hidden" name="confirm.seen" value="" />;
  return (
    <section ref={panel} id={PANEL_ID} tabIndex={-1} aria-labelledby={`${PANEL_ID}-title`} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 border-l-4 border-accent bg-accent-soft px-3 py-4 sm:px-6">
      <input type="hidden" name="confirm.seen" value={shown.digest} />
      <h2 id={`${PANEL_ID}-title`} className="text-title">
        {title}
      </h2>
      {shown.kits.length > 0 ? <KitView kits={shown.kits} words={words} /> : <Letter head={shown.head} body={shown.body} />}
    </section>
  );
}

/** Leads to the preview from the top of the page: without script the answer to the form begins there. */
export function SeePreview({ label }: { readonly label: string }) {
  if (shownNotice(useFormDone()) === null) return null;
  return (
    <p>
      <a href={`#${PANEL_ID}`} className="link">
        {label}
      </a>
    </p>
  );
}

function useShown(given: ShownNotice | null): ShownNotice | null {
  const { state } = useContext(FormContext);
  return state.attempt === 0 ? given : shownNotice(state.done ?? {});
}
