import "server-only";

/**
 * The present instant. Everything that needs the time is handed it from here, so that rules stay pure and a test can
 * say what time it is.
 */
export function now(): Date {
  return new Date();
}
