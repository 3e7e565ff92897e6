/** A sentence whose words between back-ticks are set as code, as in the description for programs. */
export function WithCode({ text }: { readonly text: string }) {
  // The parts stand in a fixed order, so their place names them.
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}
