import { randomUUID } from "node:crypto";

/** An address of somebody's own, whose mail nobody else reads. */
export function anAddressOf(who: string): string {
  return `${who}-${randomUUID().slice(0, 8)}@people.example`;
}
