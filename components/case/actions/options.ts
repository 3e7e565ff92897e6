import type { Option } from "@/components/ui/select";

/** A closed union as the options of a select, each in words. */
export function options<Value extends string>(values: readonly Value[], label: (value: Value) => string): Option[] {
  return values.map((value) => ({ value, label: label(value) }));
}
