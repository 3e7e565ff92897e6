import type { HeaderPerson } from "@/components/layout/site-header";

/** Who the header greets. Nobody, until a session says otherwise. */
export function currentPersonForHeader(): Promise<HeaderPerson | null> {
  return Promise.resolve(null);
}
