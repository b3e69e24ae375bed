/** What says how a company is constituted, and nothing about which one it is. */
const forms = new Set(
  [
    'ab ag aps as bv cie co company corp corporation cv ek eg ev gbr gmbh inc incorporated kg kgaa limited llc llp lp ltd mbh nv',
    'oeg og ohg oy oyj plc pte pty sa sarl sas se sl spa srl ug haftungsbeschrankt and und et',
  ].flatMap((words) => words.split(' ')),
)

/** What is the same of two names that people take for the same organisation: without case, accents, punctuation and legal forms. */
export function comparableName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
  // S.A. and G.m.b.H. are one word each, so that dots between single letters go first.
  const words = plain
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  while (words.length > 1 && forms.has(words.at(-1) as string)) words.pop()
  return words.join(' ')
}
