const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/
const typeOfUuid = 2950
const [head, item] = [20, 20]

/** Whether a value is a uuid as PostgreSQL writes it. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** Uuids as PostgreSQL's `uuid[]` in its binary form: dimensions, whether there are nulls, the type, length and first index; of each its
 *  length in bytes and its bytes. */
export function uuidArray(ids: readonly string[]): Buffer {
  const array = Buffer.alloc(head + item * ids.length)
  for (const [at, number] of [1, 0, typeOfUuid, ids.length, 1].entries()) array.writeInt32BE(number, at * 4)
  for (const [at, id] of ids.entries()) {
    array.writeInt32BE(16, head + at * item)
    array.write(id.replaceAll('-', ''), head + 4 + at * item, 'hex')
  }
  return array
}
