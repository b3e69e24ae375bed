const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const typeOfUuid = 2950
const [head, item] = [20, 20]

/** Whether a value is a uuid as PostgreSQL writes it. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** Uuids as PostgreSQL's `uuid[]` in its binary form: dimensions, whether there are nulls, the type, length and first index; of each its
 *  length in bytes and its bytes. Null where a value is not a uuid as PostgreSQL writes it. */
export function uuidArray(values: readonly unknown[]): Buffer | null {
  const array = Buffer.alloc(head + item * values.length)
  for (const [at, number] of [1, 0, typeOfUuid, values.length, 1].entries()) array.writeInt32BE(number, at * 4)
  for (let at = 0, place = head; at < values.length; at++, place += item) {
    array[place + 3] = 16
    if (!putUuid(values[at], array, place + 4)) return null
  }
  return array
}

/** Letter by letter, for of thousands of ids a pattern and a text without hyphens take as long as the statement that they are sent with. */
function putUuid(id: unknown, array: Buffer, place: number): boolean {
  if (typeof id !== 'string' || id.length !== 36) return false
  for (const at of hyphens) if (id.charCodeAt(at) !== hyphen) return false
  for (let byte = 0; byte < 16; byte++) {
    const at = firstDigits[byte] as number
    const value = (digitAt(id, at) << 4) | digitAt(id, at + 1)
    if (value < 0) return false
    array[place + byte] = value
  }
  return true
}

const hyphen = '-'.charCodeAt(0)
const hyphens = [8, 13, 18, 23]
/** Where in the text of a uuid the first digit of each byte stands. */
const firstDigits = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34]

/** The value of a hexadecimal digit; negative where it is none. */
const digitAt = (text: string, at: number) => digits[text.charCodeAt(at)] ?? -1

const digits = new Int8Array(128).fill(-1)
for (const [value, digit] of [...'0123456789abcdef'].entries()) digits[digit.charCodeAt(0)] = value
