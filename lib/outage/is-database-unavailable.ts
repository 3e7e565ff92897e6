import "server-only";

/** Prisma's codes for a server that cannot be reached, has gone, or gave no connection in time. */
const PRISMA_CODES = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024", "P2028"]);

/** PostgreSQL's for a server that shuts down, starts up, or has no connections left (class 08, 53300, 57P0x). */
const SQL_STATES = /^(08...|53300|57P0[123])$/;

const SYSTEM_CODES = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ETIMEDOUT", "EHOSTUNREACH"]);

/** A file that is missing says ENOENT too; only a connection's failure is the database's. */
const NETWORK_CALLS = new Set(["connect", "read", "write"]);

/** Phrases of the driver where it gives no code at all. */
const MESSAGES = /connection terminated|can't reach database|timeout exceeded when trying to connect|server has closed the connection|not queryable|the database system is (?:starting up|shutting down|in recovery mode|not yet accepting)|Code: `(?:08\w{3}|53300|57P0[123])`/i;

/** Whether an error means that the database is away for now, so that asking again later may work. */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const codes = [field(error, "code"), field(error, "originalCode"), field(field(error, "meta"), "code")];
  const isOfNetwork = NETWORK_CALLS.has(String(field(error, "syscall")));
  const isKnown = codes.some(
    (code) =>
      typeof code === "string" &&
      (PRISMA_CODES.has(code) || SQL_STATES.test(code) || (isOfNetwork && SYSTEM_CODES.has(code))),
  );
  return isKnown || MESSAGES.test(error.message) || isDatabaseUnavailable(error.cause, depth + 1) || isDriverFault(error);
}

/** The adapter wraps the driver's error in `meta.driverAdapterError`. */
function isDriverFault(error: Error): boolean {
  const driver = field(field(error, "meta"), "driverAdapterError");
  return driver instanceof Error && isDatabaseUnavailable(driver, 1);
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
