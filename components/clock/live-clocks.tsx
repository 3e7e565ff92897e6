import type { ReactNode } from "react";
import { BrowserWords } from "./browser-words";
import { PassedDeadlines } from "./passed-deadlines";

/** Around every list of clocks, so that they count on in the browser, and that a deadline that passes is told to those who listen. */
export function LiveClocks({ children }: { readonly children: ReactNode }) {
  return (
    <BrowserWords>
      <PassedDeadlines>{children}</PassedDeadlines>
    </BrowserWords>
  );
}
