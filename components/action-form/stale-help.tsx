"use client";

import { useRouter } from "next/navigation";
import { Button } from "../ui/button";
import type { FormWords } from "./form-context";

interface StaleHelpProps {
  /** The version that was sent and refused. */
  readonly sent: string | undefined;
  /** The version that the page shows now. */
  readonly version: number | undefined;
  readonly words: FormWords;
}

/**
 * Somebody changed the case meanwhile. Reloading here draws the page anew around the form and leaves what was typed in it. Without
 * script the answer to the form is such a page already.
 */
export function StaleHelp({ sent, version, words }: StaleHelpProps) {
  const router = useRouter();
  if (sent !== String(version)) return <p role="status">{words.fresh}</p>;
  return (
    <div>
      <Button onClick={() => router.refresh()}>{words.reload}</Button>
    </div>
  );
}
