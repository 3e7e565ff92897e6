import "server-only";
import { createHash } from "node:crypto";
import { holdsNoMedia } from "./holds-no-media";

/** RFC 2046 section 5.1.1, with some room for those who never counted. */
const LONGEST = 100;
const PLAIN = /^[\x21\x23-\x5b\x5d-\x7e][\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const SHOWN = /^--(\S{1,100}?)[ \t]{0,20}\r?\n(?=Content-[A-Za-z-]{1,40}:)/im;

/** A boundary as it may be kept: itself, unless it is long or odd enough to be a hiding place; then a name made from it. */
export function safeBoundary(boundary: string): string {
  const isPlain = boundary.length <= LONGEST && PLAIN.test(boundary) && holdsNoMedia(boundary);
  return isPlain ? boundary : `boundary-${createHash("sha256").update(boundary).digest("hex").slice(0, 20)}`;
}

/** The boundary that a body shows where its headers name none, or another: a line of dashes right before the headers of a part. */
export function inferBoundary(body: Buffer): string | null {
  const boundary = SHOWN.exec(body.toString("latin1", 0, 256 * 1024))?.[1] ?? null;
  return boundary !== null && boundary === safeBoundary(boundary) ? boundary : null;
}
