"use client";

import { useSyncExternalStore } from "react";
import { Button } from "../ui/button";

const never = () => () => {};

/** Prints the page. Without script it is not there, since it would do nothing. */
export function PrintButton({ label }: { readonly label: string }) {
  const hasScript = useSyncExternalStore(never, () => true, () => false);
  if (!hasScript) return null;
  return (
    <Button onClick={() => window.print()} className="mt-3">
      {label}
    </Button>
  );
}
