const longest = 180

/** A file's name as it is shown and offered for saving: its last part, without what controls or reorders the writing, at most
 *  180 characters long with its ending kept. */
export function documentName(given: string): string {
  const name = (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Bidi_C}\p{Cs}\p{NChar}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const [ending = ''] = /\.[^.\s]{1,12}$/.exec(name) ?? []
  const stem = [...name.slice(0, name.length - ending.length)].slice(0, longest - ending.length).join('')
  return stem + ending || 'document'
}

/** The Content-Disposition of a download: always saved, never shown; for every program a name it can read. Source: RFC 6266, RFC 8187. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
