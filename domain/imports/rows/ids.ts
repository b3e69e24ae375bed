import { randomBytes } from 'node:crypto'

/** New ids (uuid 7), so many, in the order in which their rows shall stand where they were made at the same moment. */
export function idsInOrder(count: number): string[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, at) => {
    const time = (now + Math.floor(at / 4096)).toString(16).padStart(12, '0')
    const nth = (at % 4096).toString(16).padStart(3, '0')
    const rest = randomBytes(8)
    rest[0] = ((rest[0] as number) & 0x3f) | 0x80
    const random = rest.toString('hex')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${nth}-${random.slice(0, 4)}-${random.slice(4)}`
  })
}
