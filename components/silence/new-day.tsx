"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { askServer } from "../clock/ask-server";
import { usePresent } from "../clock/use-present";
import { dayOf, nextDayAt } from "./utc-day";

/**
 * Draws a list of silences anew when a day begins, since that is when each of them grows by one: figures, bars, their words and their order. For
 * pages without forms: in a form, the version of a case that its author has read must not change under their hands.
 *
 * The server is asked first whether it is there, as a page that cannot be drawn anew is better kept; and once a day, whatever it answers.
 */
export function NewDay({ now }: { readonly now: Date }) {
  const router = useRouter();
  const drawn = dayOf(now);
  const day = dayOf(usePresent(now, nextDayAt));
  const drawnFor = useRef(drawn);
  useEffect(() => {
    if (day <= drawn || day <= drawnFor.current) return;
    drawnFor.current = day;
    void askServer().then((serverMs) => {
      if (serverMs !== null) router.refresh();
    });
  }, [day, drawn, router]);
  return null;
}
