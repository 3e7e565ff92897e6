import "server-only";
import { cookies } from "next/headers";
import { seal, unseal } from "@/lib/auth/seal";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";

/** A note that this browser carries for us and cannot read: sealed, out of reach of scripts, and only for the pages under its path. */
interface SealedCookie {
  readonly name: string;
  readonly path: string;
  readonly seconds: number;
}

/** What was just filed, for the one page that shows it (DESIGN section 7: a receipt is shown once). */
export const FILED_COOKIE: SealedCookie = { name: "relance-filed", path: "/report", seconds: 10 * 60 };

/** The receipt whose report is being looked at. */
export const RECEIPT_COOKIE: SealedCookie = { name: "relance-receipt", path: "/receipt", seconds: 30 * 60 };

/** Carries a text until its time is over; the time stands inside the seal too, so that a kept copy opens nothing later. */
export async function carry({ name, path, seconds }: SealedCookie, text: string): Promise<void> {
  const note = JSON.stringify({ name, text, until: now().getTime() + seconds * 1000 });
  (await cookies()).set(name, seal("receipt", note).toString("base64url"), { ...options(path), maxAge: seconds });
}

/** The text carried; `null` where there is none, or it is over, forged, or meant for another page. */
export async function carried({ name }: SealedCookie): Promise<string | null> {
  const value = (await cookies()).get(name)?.value;
  const note = value === undefined || value === "" ? null : opened(value);
  return note !== null && note.name === name && note.until > now().getTime() ? note.text : null;
}

export async function putDown({ name, path }: SealedCookie): Promise<void> {
  (await cookies()).set(name, "", { ...options(path), maxAge: 0 });
}

function options(path: string) {
  return { httpOnly: true, sameSite: "lax", path, secure: env().publicUrl.startsWith("https://") } as const;
}

interface Note {
  readonly name: string;
  readonly text: string;
  readonly until: number;
}

/** Whatever a browser sends may be anything: what does not open under our key was not written by us. */
function opened(value: string): Note | null {
  try {
    return JSON.parse(unseal("receipt", Buffer.from(value, "base64url"))) as Note;
  } catch {
    return null;
  }
}
