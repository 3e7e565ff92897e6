import type { Instrumentation } from "next";

/**
 * Whatever a page throws is logged under the number that its error page shows; Next calls it the digest. The log is Node's: Next builds
 * this file for its edge runtime as well, which we do not use, and drops the branch there.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logUnexpected } = await import("@/lib/log");
    const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
    logUnexpected(error, `${context.routeType} ${context.routePath}`, digest);
  }
};
