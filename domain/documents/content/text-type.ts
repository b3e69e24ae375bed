/** What texts of a kind begin with. */
const beginnings: [RegExp, string][] = [
  [/^BEGIN:VCALENDAR\r?\n/i, 'text/calendar'],
  [/^BEGIN:VCARD\r?\n/i, 'text/vcard'],
  [/^ISO-10303-21;/, 'model/step'],
  [/^\s*0\r?\n\s*SECTION\r?\n/, 'image/vnd.dxf'],
]

/** The media type of a text in UTF-8 by its beginning: a calendar, a contact, a drawing, a mail, XML; else plain text. Pages in HTML are
 *  plain text on purpose: that is how they are handed out. */
export function textType(text: string): string {
  const begun = text.replace(/^\ufeff/, '')
  const known = beginnings.find(([pattern]) => pattern.test(begun))
  if (known) return known[1]
  if (isMail(begun)) return 'message/rfc822'
  if (!/^\s*<\?xml\s/.test(begun) && !isSvg(begun)) return 'text/plain'
  return isSvg(begun) ? 'image/svg+xml' : 'application/xml'
}

/** A mail as mail programs save it begins with the fields of its head, the sender and a date among them. Source: RFC 5322, 3.6. */
function isMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const isHead = head.split(/\r?\n/).every((line) => /^([!-9;-~]+:|[ \t])/.test(line))
  return isHead && /^From:/im.test(head) && /^Date:/im.test(head)
}

function isSvg(text: string): boolean {
  return /^\s*(<\?xml[^>]*>\s*)?((<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)\s*)*<svg[\s>]/.test(text.slice(0, 20_000))
}
