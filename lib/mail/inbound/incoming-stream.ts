import "server-only";
import type { Readable } from "node:stream";

/** How much of unfinished mails lies in memory; over its limit there is no room for more. */
export class HeldBytes {
  #held = 0;

  constructor(readonly most: number) {}

  /** Makes room, if there is any. */
  hold(bytes: number): boolean {
    if (this.#held + bytes > this.most) return false;
    this.#held += bytes;
    return true;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }
}

/**
 * Takes a mail in, as long as it is small enough and there is room for it; the rest is only let pass, and never held. A mail that breaks off
 * rejects: half a mail is none. What a whole one holds, who takes it in releases.
 */
export async function takeIn(stream: Readable, maxBytes: number, room: HeldBytes): Promise<Buffer | "too_large" | "no_room"> {
  let chunks: Buffer[] = [];
  let length = 0;
  let refused: "too_large" | "no_room" | null = null;
  const refuse = (kind: "too_large" | "no_room") => {
    refused ??= kind;
    room.release(length);
    chunks = [];
    length = 0;
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (refused !== null) continue;
      if (length + chunk.length > maxBytes) refuse("too_large");
      else if (!room.hold(chunk.length)) refuse("no_room");
      else {
        chunks.push(chunk);
        length += chunk.length;
      }
    }
  } catch (error) {
    room.release(length);
    throw error;
  }
  return refused ?? Buffer.concat(chunks, length);
}
