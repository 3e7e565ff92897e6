import type { BrowserContext, ConsoleMessage, Response } from "@playwright/test";
import { appUrl } from "./server";

/** What went wrong in a browser unasked: errors of script, failures of the server, and anything that left for elsewhere. */
export interface Watch {
  readonly faults: readonly string[];
}

/** Watches every page of a context from its beginning. */
export function watch(context: BrowserContext): Watch {
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(`Script: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" && !isRefusedPage(message)) faults.push(`Console: ${message.text()} (${message.location().url})`);
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${appUrl()}/`) && !/^(?:data|blob):/.test(url)) faults.push(`Request elsewhere: ${url}`);
  });
  context.on("response", (response: Response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
  });
  return { faults };
}

/** The browser notes each page that is not there; that it should not be is what such a test asserts. */
function isRefusedPage(message: ConsoleMessage): boolean {
  return message.text().includes("status of 404") && message.location().url === message.page()?.url();
}
