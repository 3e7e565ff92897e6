import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Checkbox } from "./checkbox";
import { RadioCards } from "./radio-cards";
import { Select } from "./select";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";

const field = { name: "items.0.raw", label: "Link", hint: "Copy it.", error: "Give the exact link." };
const options = [{ value: "a", label: "A" }];

const CONTROLS = [
  ["text input", renderToStaticMarkup(<TextInput {...field} />)],
  ["text area", renderToStaticMarkup(<TextArea {...field} />)],
  ["select", renderToStaticMarkup(<Select {...field} options={options} />)],
  ["checkbox", renderToStaticMarkup(<Checkbox {...field} />)],
  ["radio cards", renderToStaticMarkup(<RadioCards {...field} legend="Link" cards={options} />)],
] as const;

describe.each(CONTROLS)("%s", (_name, markup) => {
  test("is described by its hint and its error, in that order", () => {
    expect(markup).toContain('aria-describedby="items.0.raw-hint items.0.raw-error"');
    expect(markup).toContain('id="items.0.raw-hint"');
    expect(markup).toContain('id="items.0.raw-error"');
  });

  test("can be reached by its id and sent by its name, without script", () => {
    expect(markup).toContain('id="items.0.raw"');
    expect(markup).toContain('name="items.0.raw"');
  });
});

test("a field without error is not marked invalid, and without hint not described", () => {
  const markup = renderToStaticMarkup(<TextInput name="plain" label="Plain" defaultValue="kept" />);
  expect(markup).not.toContain('aria-invalid="');
  expect(markup).not.toContain('aria-describedby="');
  expect(markup).toContain('value="kept"');
});
