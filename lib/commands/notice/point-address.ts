import "server-only";
import type { Transaction } from "@/lib/db/client";
import { contactPointById } from "@/lib/db/directory-store";
import { refuse, type Refusal } from "@/lib/domain/refusal";

/** The mail address of a contact point that is in use and takes mail. */
export async function pointAddress(tx: Transaction, pointId: string | undefined): Promise<string | Refusal> {
  const point = pointId === undefined ? null : await contactPointById(tx, pointId);
  if (point === null || point.isRetired || point.channel !== "email" || point.address === null) return refuse("contact_point_unknown", { path: "pointId" });
  return point.address;
}
