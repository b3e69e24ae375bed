/** The headings of a page in its order, each as its level and words. */
export function outlineOf(text: string): { level: number; words: string }[] {
  const headings = text.matchAll(/<h([1-6])([^>]*)>(.*?)<\/h\1>/gs)
  return [...headings].map(([, level, head = '', inner = '']) => {
    const named = /aria-label="([^"]*)"/.exec(head)?.[1]
    return { level: Number(level), words: named ?? inner.replace(/<[^>]+>/g, '').trim() }
  })
}

/** What is wrong with the headings of a page: no or a second h1, a level that is skipped, one without words. */
export function outlineProblems(text: string): string[] {
  const outline = outlineOf(text)
  const first = outline.filter(({ level }) => level === 1).length
  const skipped = outline.flatMap(({ level, words }, index) =>
    index > 0 && level > (outline[index - 1]?.level ?? 1) + 1 ? [`${words}: h${level} skips a level`] : [],
  )
  const empty = outline.flatMap(({ level, words }) => (words ? [] : [`an empty h${level}`]))
  return [...(first === 1 ? [] : [`${first} h1`]), ...skipped, ...empty]
}
