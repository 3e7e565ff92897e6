import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The arguments and tags of an ICU message, with how each is used; sorted, each once. A message that does not parse throws. */
export function icuArguments(message: string): string[] {
  return [...new Set(new IntlMessageFormat(message, "en").getAst().flatMap(argumentsOf))].toSorted();
}

function argumentsOf(element: Element): string[] {
  const nested = [...optionsOf(element), ...("children" in element ? element.children : [])].flatMap(argumentsOf);
  return isNamed(element) ? [`${element.type}:${element.value}`, ...nested] : nested;
}

function optionsOf(element: Element): Element[] {
  return "options" in element && element.options ? Object.values(element.options).flatMap((option) => option.value) : [];
}

/** Plain text and the `#` of a plural have a place in the sentence but no name. */
function isNamed(element: Element): element is Element & { value: string } {
  const isLiteral = Number(element.type) === 0;
  return !isLiteral && "value" in element;
}
