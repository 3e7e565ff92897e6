/** The first stop of the keyboard on every page. */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <a
      href="#content"
      data-screen-only
      className="sr-only focus:not-sr-only focus:absolute focus:left-3 focus:top-3 focus:z-10 focus:rounded-control focus:bg-fill focus:px-4 focus:py-2.5 focus:font-semibold focus:text-on-fill"
    >
      {label}
    </a>
  );
}
