/** A new key of a form: what is sent under one key, however often, is done once. Made without what only https pages have. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
