/** "Enter" and a phone's "Go" press the first button of a form. In one with several, this stands first and does what the form is for. */
export function DefaultButton({ label }: { readonly label: string }) {
  return (
    <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
      {label}
    </button>
  );
}
