"use client";

import "@fontsource-variable/source-sans-3/wght.css";
import "./globals.css";
import { Button } from "@/components/ui/button";
import english from "@/messages/en/errors.json";
import french from "@/messages/fr/errors.json";

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** The frame itself failed, and with it the choice of a language: so both are here. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const languages = [
    { lang: "fr", words: french },
    { lang: "en", words: english },
  ];
  return (
    <html lang="fr" data-theme="system">
      <body>
        <main role="alert" className="mx-auto grid max-w-[40rem] gap-10 px-4 py-12">
          {languages.map(({ lang, words }) => (
            <section key={lang} lang={lang}>
              <h1 className="text-title">{words.brokenTitle}</h1>
              <p className="mt-2">{words.brokenText}</p>
              {error.digest && (
                <p className="mt-2">
                  {words.brokenId} <strong className="font-semibold">{error.digest}</strong>
                </p>
              )}
              <Button look="primary" className="mt-4" onClick={retry}>
                {words.tryAgain}
              </Button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
