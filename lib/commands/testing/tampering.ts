let isTampered = false;

/** Said by a test file that breaks the log on purpose, so that it is not held against its rows at the end. */
export function thisFileBreaksTheLog(): void {
  isTampered = true;
}

export function isLogBroken(): boolean {
  return isTampered;
}
