const LONGEST = 60;

/** A long name cut in the middle, since its beginning and its end tell most; counted in characters as people see them. */
export function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const half = Math.floor((LONGEST - 1) / 2);
  return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}
