import "server-only";
import { Prisma } from "./generated/client";

/** Whether two transactions got in each other's way (unique key, serialisation, deadlock), so that trying again may work. */
export function isCollision(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2002" || error.code === "P2034");
}
