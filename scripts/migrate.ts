import { migrate } from "@/lib/db/migrate";
import { databaseUrl } from "@/lib/env";

/** Brings the database of DATABASE_URL up to date: for servers that start their processes themselves. */
const applied = await migrate(databaseUrl());
console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "The database is up to date.");
