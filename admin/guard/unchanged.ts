/** Whether a value that came back from a form is still the one that was printed into it. */
export function unchanged(value: unknown, printedValue: unknown): boolean {
  return plain(value) === plain(printedValue)
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : plain(value.toISOString())
  if (Array.isArray(value)) return JSON.stringify(value.map(String))
  if (typeof value === 'object') return JSON.stringify(value)
  // A form ends its lines as the network does.
  return String(value).replace('T00:00:00.000Z', '').replaceAll('\r\n', '\n')
}
