import type { Instrumentation } from "next";

/** Whatever a page throws is logged under the number that its error page shows; Next calls it the digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  const { logUnexpected } = await import("@/lib/log");
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  logUnexpected(error, `${context.routeType} ${context.routePath}`, digest);
};
