import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const shape = /^ptc_([0-9A-Za-z]{40})([0-9A-Za-z]{6})$/

/**
 * The text of a new token: `ptc_`, by which programs that look for secrets in sources know it, forty random letters and digits (238 bits),
 * and six that check these, so that such a program tells a token from what only looks like one.
 */
export function newSecret(): string {
  const random = Array.from({ length: 40 }, () => digits[randomInt(digits.length)]).join('')
  return `ptc_${random}${checkOf(random)}`
}

/** Whether a text can be a token: nobody has to be asked for one that was mistyped. */
export function isSecret(text: string): boolean {
  const [, random = '', check] = shape.exec(text) ?? []
  return check === checkOf(random)
}

/** The CRC-32 of a text in six letters and digits, as GitHub and npm check theirs. */
function checkOf(text: string): string {
  let rest = crc32(text)
  let check = ''
  for (let place = 0; place < 6; place++) {
    check = digits[rest % digits.length] + check
    rest = Math.floor(rest / digits.length)
  }
  return check
}
