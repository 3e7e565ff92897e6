import "server-only";

/** Joins the lines of a text that was folded for the way (RFC 3676). Quotes are joined within their own depth, and a signature's mark never. */
export function unfoldFlowed(text: string, dropsSpace: boolean): string {
  const result: string[] = [];
  let open: string | null = null;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const depth = /^>*/.exec(raw)?.[0] ?? "";
    const line = raw.slice(depth.length).replace(/^ /, "");
    const isSignature = line === "-- ";
    if (open === depth && !isSignature) result[result.length - 1] += line;
    else result.push(depth === "" ? line : `${depth} ${line}`);
    open = line.endsWith(" ") && !isSignature ? depth : null;
    if (open !== null && dropsSpace) result[result.length - 1] = (result.at(-1) ?? "").slice(0, -1);
  }
  return result.join("\n");
}
