import { documentName } from '../../../domain/documents/name.ts'

/** Names files of an archive: each name once, also where systems do not tell capitals from small letters. */
export function namesOnce(): (folder: string[], name: string) => string {
  const taken = new Set<string>()
  return (folder, name) => {
    const path = [...folder, name].map(safely)
    const last = path.pop() ?? ''
    const [, stem = last, ending = ''] = /^(.+?)(\.[^.]{1,12})?$/.exec(last) ?? []
    for (let nth = 1; ; nth++) {
      const full = [...path, nth === 1 ? last : `${stem} (${nth})${ending}`].join('/')
      if (taken.has(full.toLowerCase())) continue
      taken.add(full.toLowerCase())
      return full
    }
  }
}

/** A part of a path that every system takes. */
const safely = (part: string) => documentName(part.replace(/[/\\<>:"|?*]/g, '-'))
