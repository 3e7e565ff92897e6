import { expect, test } from "vitest";
import { awayPage } from "./away-page";

test.each([
  ["fr-FR,fr;q=0.9", "fr", "momentanément indisponible"],
  ["en-GB", "en", "away for a moment"],
  [null, "en", "away for a moment"],
])("the page while the database is away, for %s", async (accepted, language, words) => {
  const page = awayPage(accepted);
  expect(page.status).toBe(503);
  expect(page.headers.get("retry-after")).toBe("5");
  const html = await page.text();
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(words);
  expect(html).not.toMatch(/<script|<link|<img/);
});
