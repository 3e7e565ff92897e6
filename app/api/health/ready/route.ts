import { ready } from "@/lib/api/health";

export const GET = ready;

/** Asked anew each time: readiness at build time is nobody's question. */
export const dynamic = "force-dynamic";
