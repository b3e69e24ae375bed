const longest = 180

/** A file's name as it is shown and offered for saving: its last part, without what controls or reorders the writing, at most
 *  180 characters long with its ending kept. */
export function documentName(given: string): string {
  return cleaned(given.split(/[/\\]/).at(-1) ?? '') || 'document'
}

/** What a document is called that is renamed: as documentName says, and with the ending that it has (`kept` is its name so far), whether that is given or
 *  not. Undefined where nothing but an ending is given. */
export function renamedDocument(kept: string, given: string): string | undefined {
  const ending = endingOf(kept)
  const isGiven = given.toLowerCase().endsWith(ending.toLowerCase())
  const stem = cleaned(isGiven ? given.slice(0, given.length - ending.length) : given)
  return stem ? cleaned(stem + ending) : undefined
}

function cleaned(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Bidi_C}\p{Cs}\p{NChar}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const ending = endingOf(name)
  return [...name.slice(0, name.length - ending.length)].slice(0, longest - ending.length).join('') + ending
}

/** The ending of a file's name, with its point; empty where it has none. */
export const endingOf = (name: string): string => /\.[^.\s]{1,12}$/.exec(name)?.[0] ?? ''

/** The Content-Disposition of a download: always saved, never shown; for every program a name it can read. Source: RFC 6266, RFC 8187. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
