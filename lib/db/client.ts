import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { databaseUrl, env } from "@/lib/env";
import { PrismaClient, type Prisma } from "./generated/client";

export type Database = PrismaClient;

/** A database inside a transaction: what commands write with. */
export type Transaction = Prisma.TransactionClient;

/** A database to read from, inside a transaction or not. */
export type Reader = Transaction | Database;

const held = globalThis as { relanceDatabase?: Database; relanceReplica?: Database };

/** The one client of this process. Kept on the global object because Next loads modules more than once. */
export function database(): Database {
  held.relanceDatabase ??= openDatabase(databaseUrl());
  return held.relanceDatabase;
}

/** Where reads that tolerate lag go: the replica, or the one database where none is set. */
export function replica(): Database {
  const url = env().databaseReplicaUrl;
  if (url === undefined) return database();
  held.relanceReplica ??= openDatabase(url);
  return held.relanceReplica;
}

/** A client of its own, for a test or a script that must close it again. Prepared statements stay unnamed, for PgBouncer. */
export function openDatabase(url: string): Database {
  const adapter = new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 4_000 });
  return new PrismaClient({ adapter });
}
