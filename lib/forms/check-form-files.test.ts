import { describe, expect, test } from "vitest";
import { CATEGORIES } from "@/lib/domain/law/category";
import { CATEGORY_RULES } from "@/lib/domain/law/category-rules";
import { checkFormFiles } from "./check-form-files";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DANGEROUS = CATEGORIES.filter((category) => CATEGORY_RULES[category].mediaRefused);

function formWith(file: File | null, category?: string): FormData {
  const form = new FormData();
  if (category !== undefined) form.set("category", category);
  if (file !== null) form.set("anything", file);
  return form;
}

describe("a file in a form (LAW.md section 8, case 27)", () => {
  test.each(DANGEROUS)("is refused for %s, by what it declares and by its bytes alone", async (category) => {
    const declared = new File([new Uint8Array([65, 66])], "shape.png", { type: "image/png" });
    const disguised = new File([PNG], "words.txt", { type: "text/plain" });
    expect(await checkFormFiles(formWith(declared, category))).toMatchObject({ code: "media_refused", params: { reason: "declared_type" } });
    expect(await checkFormFiles(formWith(disguised, category))).toMatchObject({ code: "media_refused", params: { reason: "magic_bytes" } });
  });

  test("is judged by the strictest rule where the form names no category", async () => {
    expect(await checkFormFiles(formWith(new File([PNG], "shape.png", { type: "image/png" })))).toMatchObject({ code: "media_refused" });
  });

  test("is not asked for elsewhere either", async () => {
    expect(await checkFormFiles(formWith(new File(["words"], "words.txt", { type: "text/plain" }), "harassment"))).toMatchObject({
      code: "unsupported_media_type",
    });
  });

  test("is nothing where there is none", async () => {
    expect(await checkFormFiles(formWith(null, "csam"))).toBeNull();
    expect(await checkFormFiles(formWith(new File([], "", { type: "application/octet-stream" }), "csam"))).toBeNull();
  });
});
