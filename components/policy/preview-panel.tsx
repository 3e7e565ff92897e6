"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { useFormDone } from "../action-form/form-context";
import { buttonStyle } from "../ui/button-style";
import { Table, type Column } from "../ui/table";
import { shownPreview, type ShownPreview } from "./shown-preview";

interface PreviewWords {
  readonly title: string;
  readonly caption: string;
  readonly columns: { readonly case: string; readonly changes: string; readonly late: string };
}

const PANEL_ID = "policy-preview";

/** What the draft would do, as it was last looked at. Takes the focus when it comes, since it is what was asked for. */
export function PreviewPanel({ words }: { readonly words: PreviewWords }) {
  const panel = useRef<HTMLElement>(null);
  const done = useFormDone();
  const preview = shownPreview(done);
  useEffect(() => panel.current?.focus(), [done]);
  if (preview === null) return <input type="hidden" name="confirm.seen" value="" />;
  return (
    <section ref={panel} id={PANEL_ID} tabIndex={-1} aria-labelledby={`${PANEL_ID}-title`} className="border-l-4 border-accent bg-accent-soft px-4 py-4 sm:px-6">
      <input type="hidden" name="confirm.seen" value={preview.digest} />
      <h2 id={`${PANEL_ID}-title`} className="text-title">
        {words.title}
      </h2>
      <div className="mt-2 grid max-w-[44rem] gap-2">
        {preview.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {preview.cases.length > 0 && <Cases cases={preview.cases} words={words} />}
    </section>
  );
}

function Cases({ cases, words }: { readonly cases: ShownPreview["cases"]; readonly words: PreviewWords }) {
  const columns: Column<ShownPreview["cases"][number]>[] = [
    { key: "case", header: words.columns.case, isName: true, cell: ({ reference }) => <Reference reference={reference} /> },
    { key: "changes", header: words.columns.changes, cell: ({ changes }) => changes.map((change) => <p key={change}>{change}</p>) },
    { key: "late", header: words.columns.late, isFigure: true, cell: ({ late }) => late },
  ];
  return (
    <div className="mt-4">
      <Table caption={words.caption} columns={columns} rows={cases} rowKey={({ reference }) => reference} />
    </div>
  );
}

/** Opens beside the form, so that nothing typed is lost on the way. */
function Reference({ reference }: { readonly reference: string }) {
  return (
    <Link href={`/cases/${reference}/deadlines`} target="_blank" className="link whitespace-nowrap">
      {reference}
    </Link>
  );
}

/** Leads to the preview from the top of the page: without script the answer to the form begins there. */
export function SeePreview({ label }: { readonly label: string }) {
  if (shownPreview(useFormDone()) === null) return null;
  return (
    <p>
      <a href={`#${PANEL_ID}`} className="link">
        {label}
      </a>
    </p>
  );
}

/** Sends the form to see what it would do; publishes nothing. The first button of the form is one of these, so that "Enter" never publishes. */
export function PreviewButton({ label, isHidden = false }: { readonly label: string; readonly isHidden?: boolean }) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name="confirm.step"
      value="preview"
      {...(isHidden ? { tabIndex: -1, "aria-hidden": true } : {})}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={isHidden ? "sr-only" : buttonStyle("secondary", "main")}
    >
      {label}
    </button>
  );
}
