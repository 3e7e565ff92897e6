import fc from "fast-check";
import { expect, test } from "vitest";

import { decodeBase64 } from "./base64";

test("decodes what was encoded, in both alphabets and without padding", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect([...decodeBase64(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
      expect([...decodeBase64(Buffer.from(bytes).toString("base64url"))]).toEqual([...bytes]);
    }),
  );
});

test("stops at the first foreign character", () => {
  expect([...decodeBase64("AAAA!AAAA")]).toEqual([0, 0, 0]);
});
