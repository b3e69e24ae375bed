import { isSealed, sealOf } from '../delivery/signature.ts'
import { Invalid } from '../refusals.ts'

/** The row that a page ends with: what it is sorted by, as PostgreSQL writes it, and its id (uuid). */
export type ToldPlace = { key: string | null; id: string }

/** A place as a program is told it, good for the list that it was told with alone (`of`: who asks, for what, in which order). */
export function cursorAt({ key, id }: ToldPlace, of: string): string {
  const place = Buffer.from(JSON.stringify([key, id])).toString('base64url')
  return `${place}.${sealOf('api cursor', `${of} ${place}`)}`
}

/** The place that a cursor stands for. Throws Invalid for one of another list, and for one that nobody was told. */
export function placeOf(cursor: string, of: string): ToldPlace {
  const [place = '', seal = ''] = cursor.split('.')
  if (!isSealed('api cursor', `${of} ${place}`, seal)) throw new Invalid({ cursor: 'wrong' })
  const [key, id] = JSON.parse(Buffer.from(place, 'base64url').toString()) as [string | null, string]
  return { key, id }
}
