export const root: string;
export function typescriptArguments(script: string): string[];
export function handOver(script: string, args: readonly string[]): Promise<void>;
