/** Whether two pieces of plain data say the same, in whatever order their keys were written. */
export function isSame(a: unknown, b: unknown): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

function inOneOrder(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
