import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { MintedText } from "@/lib/db/case-store";
import { saltedDigest } from "@/lib/db/event-hash";
import type { TextRef } from "@/lib/domain/case/event";

/** What a text beside the log is: retention decides by it what may be erased when. */
export type TextPurpose =
  | "description"
  | "item_raw"
  | "item_key"
  | "reason"
  | "referral"
  | "notice_body"
  | "notice_subject"
  | "notice_address"
  | "delivery_detail"
  | "external_reference"
  | "response"
  | "statement"
  | "check_method"
  | "note";

/** Collects the erasable texts of one write: each call gives the reference for the event and remembers the row. */
export class TextMint {
  readonly minted: MintedText[] = [];

  mint(purpose: TextPurpose, body: string): TextRef {
    const salt = new Uint8Array(randomBytes(16));
    const ref = { id: randomUUID(), sha256: saltedDigest(salt, body) };
    this.minted.push({ ref, purpose, salt, body });
    return ref;
  }

  /** The reference of a text that may be missing or blank; `null` then. */
  mintOptional(purpose: TextPurpose, body: string | undefined): TextRef | null {
    return body === undefined || body.trim() === "" ? null : this.mint(purpose, body);
  }
}
