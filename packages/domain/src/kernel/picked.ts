/** Only the named parts of a value: what is not named does not come along. */
export function picked<Value extends object, const Name extends keyof Value>(
  value: Value,
  names: readonly Name[],
): Pick<Value, Name> {
  // Each name is a key of the value and carries its own part.
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Pick<Value, Name>;
}
