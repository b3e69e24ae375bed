import { documentName } from '../../../domain/documents/name.ts'

/** Names files of an archive: each name once, also where systems do not tell capitals from small letters. */
export function namesOnce(): (folder: string[], name: string) => string {
  const taken = new Map<string, number>()
  return (folder, name) => {
    const path = [...folder, name].map(safely)
    const last = path.pop() ?? ''
    const [, stem = last, ending = ''] = /^(.+?)(\.[^.]{1,12})?$/.exec(last) ?? []
    const first = [...path, last].join('/').toLowerCase()
    // So many of one name were counted already: a thousand of them are not each tried a thousand times.
    for (let nth = (taken.get(first) ?? 0) + 1; ; nth++) {
      const full = [...path, nth === 1 ? last : `${stem} (${nth})${ending}`].join('/')
      if (nth > 1 && taken.has(full.toLowerCase())) continue
      taken.set(full.toLowerCase(), 1).set(first, nth)
      return full
    }
  }
}

/** A part of a path that every system takes: Windows keeps some names for its devices, with any ending. */
const safely = (part: string) =>
  documentName(part.replace(/[/\\<>:"|?*]/g, '-')).replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '$1_')
