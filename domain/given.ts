/** What was given of an input: a field that is absent, or undefined, is left as it is by whoever changes something; null is a value. */
export function given<Input extends object>(input: Input): Partial<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<Input>
}
