import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { ClockSpecimens } from "./clock-specimens";
import { FieldSpecimens } from "./field-specimens";
import { SilenceSpecimens } from "./silence-specimens";
import { StateSpecimens } from "./state-specimens";
import { TextSpecimens } from "./text-specimens";

export const metadata: Metadata = { title: "Gallery" };

const THEMES = ["light", "dark"] as const;

/** Every component in every state, in both themes at once. It does not exist in production. */
export default function GalleryPage() {
  if (env().production) notFound();
  return (
    <>
      <h1 className="text-display">Gallery</h1>
      {THEMES.map((theme) => (
        <section key={theme} data-theme={theme} aria-label={theme} className="mt-8 grid gap-10 rounded-card bg-ground px-4 py-6 text-ink sm:px-6">
          <SilenceSpecimens />
          <ClockSpecimens />
          <StateSpecimens />
          <TextSpecimens />
          <FieldSpecimens idPrefix={theme} />
        </section>
      ))}
    </>
  );
}
