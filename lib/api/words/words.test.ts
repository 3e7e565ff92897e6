import { describe, expect, test } from "vitest";
import { apiWords, OPERATION_IDS } from "./words";

describe("the words of the API", () => {
  test("name every call once, and differ between the languages", () => {
    for (const id of OPERATION_IDS) {
      expect(apiWords("fr").operations[id].summary).not.toBe(apiWords("en").operations[id].summary);
      expect(apiWords("fr").operations[id].description).not.toBe("");
    }
  });
});
