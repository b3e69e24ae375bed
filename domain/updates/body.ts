import { hasText, written } from '../../words/line.ts'
import { Invalid } from '../refusals.ts'

/** Most characters in the body of an update or a comment. */
export const longestBody = 10_000

/** The text of a message as it is kept: plain, lines ended by \n, without characters that show nothing or turn the writing
 *  round. Throws Invalid when nothing is left or it is longer than longestBody. */
export function bodyOf(text: string): string {
  const body = written(text)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(\s*\n)+|\s+$/g, '')
  if (!hasText(body)) throw new Invalid({ body: 'blank' })
  if (body.length > longestBody) throw new Invalid({ body: 'too-long' })
  return body
}
