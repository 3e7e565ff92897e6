import "server-only";

/** Three levels are the deepest that any input has; the rest is room for mistakes that deserve a field's own message. */
export const DEEPEST_NESTING = 32;

/** Whether a JSON text opens more brackets within each other than we follow. Read as text, so that no depth can exhaust a stack. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (isInString && character === "\\") index += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && (character === "{" || character === "[")) depth += 1;
    else if (!isInString && (character === "}" || character === "]")) depth -= 1;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}
