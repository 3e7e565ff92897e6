import "server-only";
import { Prisma } from "./generated/client";

/** Whether two transactions got in each other's way (unique key, serialisation, deadlock), so that trying again may work. */
export function isCollision(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2002" || error.code === "P2034" || (error.code === "P2010" && isServerCollision(error.meta));
}

/** A statement written by hand reports what the server said: 40001 could not serialise, 40P01 deadlock. */
function isServerCollision(meta: unknown): boolean {
  const said = meta as { driverAdapterError?: { cause?: { originalCode?: string } }; code?: string } | undefined;
  return ["40001", "40P01"].includes(said?.driverAdapterError?.cause?.originalCode ?? said?.code ?? "");
}
