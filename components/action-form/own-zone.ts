"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The zone of the reader's own clock; empty until script has run, since the server cannot know it. */
export function useOwnZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "",
  );
}
