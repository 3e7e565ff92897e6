export function say(line: string): void;
export function step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
