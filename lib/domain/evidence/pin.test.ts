import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { mentionsPin } from "./pin";

describe("LAW case 35: a PIN is found", () => {
  test.each([
    "PIN 4821",
    "PIN: 4821",
    "pin=482193",
    "PIN4821",
    "My PIN is 48219",
    "The StopNCII case is 12345678 and the PIN 4821.",
    "PIN code: 123456",
    "code PIN : 4821",
    "Code pin n° 4821",
    "NIP : 48219376",
    "Mon NIP est 4821.",
    "Le code PIN est le suivant : 4821",
    "The PIN for my case is 4821",
    "PIN\n4821",
    "PIN 48 21 93",
    "PIN 48-21",
    "the pin number is 4821",
    "PIN (4821)",
    "“PIN” 4821",
    "ＰＩＮ：４８２１",
    "4821 is the PIN",
    "4821 (PIN)",
    "4821 est mon code PIN",
    "4821 = PIN",
  ])("%j", (text) => {
    expect(mentionsPin(text)).toBe(true);
  });
});

describe("no PIN is seen in", () => {
  test.each([
    "",
    "They pinned 1234 messages.",
    "pinned: 4821",
    "I had to pin 1234 messages",
    "They asked to pin 48219 at the top",
    "we saw 1234 pins on the map",
    "The PIN was lost, nobody has it.",
    "pin 12345 messages were found",
    "PIN 123",
    "PIN 123456789",
    "PIN 1234 5678 9012 3456",
    "Receipt 1234 5678 9012 3456",
    "RL-7K3F-92QD",
    "StopNCII case number 12345678",
    "server 175928847299117063, see the pin there",
    "spinning 4821",
    "Turnip 4821",
    "Le message épinglé 4821",
    "In 2024 we asked for a PIN.",
    "The PIN did not arrive. 4821 members remain.",
    "https://platform.example/pin/48219376abc",
  ])("%j", (text) => {
    expect(mentionsPin(text)).toBe(false);
  });
});

test("any four to eight digits beside the word are a PIN, fewer or more are not", () => {
  const digits = (minLength: number, maxLength: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((list) => list.join(""));
  const label = fc.constantFrom("PIN", "pin:", "code PIN :", "NIP =", "Pin is");
  fc.assert(
    fc.property(label, digits(4, 8), digits(1, 3), digits(9, 20), (word, pin, few, many) => {
      expect(mentionsPin(`Case opened. ${word} ${pin}.`)).toBe(true);
      expect(mentionsPin(`Case opened. ${word} ${few}.`)).toBe(false);
      expect(mentionsPin(`Case opened. ${word} ${many}.`)).toBe(false);
    }),
  );
});
