import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCandidates } from "./extract-candidates";

const ID = "175928847299117063";

describe("what a reporter pasted", () => {
  test.each([
    ["nothing to find", "Seen in server X. Then gone, e.g. at 12:30.", []],
    ["a link at the end of a sentence", "It is https://discord.gg/abc.", ["https://discord.gg/abc"]],
    ["two, in order, one twice", "https://x.com/b https://x.com/a, https://x.com/b!", ["https://x.com/b", "https://x.com/a"]],
    ["no space between", "https://x.com/b,https://x.com/a", ["https://x.com/b", "https://x.com/a"]],
    ["without a scheme", "try discord.gg/abc (or www.reddit.com/r/example)", ["discord.gg/abc", "www.reddit.com/r/example"]],
    ["brackets that belong to the link", "(see https://forum.example/a_(b))", ["https://forum.example/a_(b)"]],
    ["Markdown", "[here](https://discord.gg/abc) and <https://discord.gg/def>", ["https://discord.gg/abc", "https://discord.gg/def"]],
    ["defanged", "hxxps://discord[.]gg/abc; discord[.]gg/def", ["hxxps://discord[.]gg/abc", "discord[.]gg/def"]],
    ["labelled IDs", `Server ID: ${ID}, user:${ID}`, [`Server ID: ${ID}`, `user:${ID}`]],
    ["a message as three IDs", `message:${ID}/${ID}/${ID}`, [`message:${ID}/${ID}/${ID}`]],
    ["a mention", `<@${ID}> wrote in <#${ID}>`, [`<@${ID}>`, `<#${ID}>`]],
    ["a bare ID", `number ${ID}.`, [ID]],
    ["an ID inside a link", `https://discord.com/users/${ID}`, [`https://discord.com/users/${ID}`]],
    ["a mailbox", "write to someone@forum.example/", []],
    ["French quotation marks", "«https://discord.gg/abc»", ["https://discord.gg/abc"]],
    ["hidden characters are kept for the refusal", "https://discord.gg/a\u200bb", ["https://discord.gg/a\u200bb"]],
  ])("%s", (_title, text, found) => {
    expect(extractCandidates(text)).toEqual(found);
  });

  test("every find stands in the text as given, once", () => {
    const piece = fc.constantFrom("https://x.com/a", "discord.gg/b", ` ${ID}`, "user:", ",", " ", "(", ")", "]", ".", "word", "\n");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(piece).map((pieces) => pieces.join(""))), (text) => {
        const finds = extractCandidates(text);
        expect(finds.every((raw) => raw !== "" && text.includes(raw))).toBe(true);
        expect(new Set(finds).size).toBe(finds.length);
      }),
    );
  });
});
