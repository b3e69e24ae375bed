/** The longest line that is allowed, without its end. Source: RFC 2045, 6.7. */
const longest = 76
const plain = /[!-<>-~ \t]/

const told = Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte)
  return byte < 128 && plain.test(letter) ? letter : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
})

/** A text as UTF-8 in quoted-printable, its lines ended by CRLF. What comes after a soft end of its last line goes on with it. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map(line)
    .join('\r\n')
}

function line(text: string): string {
  const bytes = Buffer.from(text)
  let done = ''
  let row = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const isLast = at === bytes.length - 1
    // A blank at the end of a line would be lost on the way.
    const one = isLast && (byte === 32 || byte === 9) ? `=${byte.toString(16).padStart(2, '0')}` : (told[byte] ?? '')
    if (row.length + one.length > (isLast ? longest : longest - 1)) {
      done += `${row}=\r\n`
      row = ''
    }
    row += one
  }
  return done + row
}
