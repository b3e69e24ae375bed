/** The object that a text holds as JSON; null where it holds none. */
export function objectIn(text: unknown): Record<string, unknown> | null {
  if (typeof text !== 'string') return null
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : null
  } catch {
    return null
  }
}
