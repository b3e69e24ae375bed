import { deflateSync, inflateSync } from 'node:zlib'
import { beforeAll, expect, test } from '@jest/globals'
import type { Edition } from '../../domain/reports/edition.ts'
import { actorOf } from '../actors.ts'
import { editionFor } from './editions.ts'
import { failuresOf } from './matterhorn.ts'
import { ofFonts } from './matterhorn-fonts.ts'
import { edition, layOut, of, write } from './written.ts'

// PDFs by the failure conditions of the Matterhorn Protocol that a program can find: see docs/decisions/0100.

beforeAll(layOut)

const chart = { kind: 'doughnut', by: 'health', split: null, measure: null, begins: null, ends: null } as const
const projects = async (more = {}, order = {}) =>
  editionFor(await actorOf('nora'), { chart, texts: { en: 'Read me.\n\nThen this.' }, ...more }, order)
const editions: [string, () => Promise<Edition>][] = [
  ['a table', () => edition('nora')],
  ['no rows', () => edition('nora', { filters: [of('nothing like it')] })],
  ['groups and totals', () => edition('sofia', { groupBy: 'status', totals: ['loggedHours'] })],
  ['a chart and a text', () => projects()],
  ['a chart and a text in German', () => projects({}, { locale: 'de' })],
  ['a name that is read from right to left', () => projects({ name: 'שלום עולם' })],
]

test.each(editions)('%s has none of them', async (_, made) => {
  expect(await failuresOf(await write(await made(), 'pdf'))).toEqual([])
})

test('what is packed in a font would be found as well', async () => {
  const pdf = await write(await edition('nora'), 'pdf')
  const spoilt: [RegExp, string, string][] = [
    [/<fffd>/, '<0000>', '31-028 letters that read what is none'],
    [/<0000> <(....)> \[<fffd> <....>/, '<0000> <$1> [<fffd> <>', '31-027 letters that nothing can be read of'],
    [/\[<0001/, '[<7fff', '31-030 a letter that the font has not'],
    [/^\xff+[^\xff]?$/, '\x7f', '31-012 a set of glyphs that is not that of the font'],
  ]
  for (const [whole, instead, failure] of spoilt) {
    const other = respelt(pdf, whole, instead)
    expect([failure, other.equals(pdf)]).toEqual([failure, false])
    const failures = ofFonts(other).flatMap(([found, isWrong]) => (isWrong ? [found] : []))
    expect(failures).toContain(failure)
  }
})

/** A document of which what is packed is otherwise. */
function respelt(pdf: Buffer, whole: RegExp, instead: string): Buffer {
  const text = pdf
    .toString('latin1')
    .replace(/\/Length (\d+)([^>]*>>)\nstream\n([\s\S]*?)\nendstream/g, (all, _, rest, stream) => {
      const isPacked = all.includes('/FlateDecode')
      const bytes = Buffer.from(stream, 'latin1')
      const said = (isPacked ? inflateSync(bytes) : bytes).toString('latin1').replace(whole, instead)
      const packed = isPacked ? deflateSync(Buffer.from(said, 'latin1')) : Buffer.from(said, 'latin1')
      return `/Length ${packed.length}${rest}\nstream\n${packed.toString('latin1')}\nendstream`
    })
  return Buffer.from(text, 'latin1')
}

test('each of them would be found', async () => {
  const pdf = (await write(await projects({ groupBy: 'health' }), 'pdf')).toString('latin1')
  const spoilt: [RegExp, string, string][] = [
    [/<pdfuaid:part>1</, '<pdfuaid:part>9<', '06-002 not said to be PDF/UA'],
    [/<dc:title>/, '<dc:titel>', '06-003 no title in the metadata'],
    [/\/DisplayDocTitle true/, '/DisplayDocTitle fals', '07-001 the title is not shown'],
    [/\/Lang \(en\)/, '/Long (en)', '11-006 no language'],
    [/\/Marked true/, '/Marked fals', '01-000 not marked as tagged'],
    [/\/Tabs \/S/, '/Tabs /R', '28-008 a page without the order of its structure'],
    [/\/StructParents /, '/StructPorents ', '09-000 a page that no part of the structure is of'],
    [/\/ToUnicode /, '/ToUnicodo ', '31-027 letters that nothing can be read of'],
    [/\/FontFile2 /, '/FontFilo2 ', '31-009 a font that is not embedded'],
    [/\/CIDToGIDMap \/I/, '/CIDToGIDMap /O', '31-004 no mapping to glyphs'],
    [/\/Encoding \/Identity-H/, '/Encoding /Identity-V', '31-006 another encoding'],
    [/\/FontName \/B/, '/FontName /C', '31-000 a font under several names'],
    [/\/W \[0 \[\d/, '/W [0 [9', '31-020 widths other than those of the font'],
    [/\/Scope \/Column/, '/Scopo /Column', '15-003 a header cell without its scope'],
    [/\/Alt \(/, '/Olt (', '13-004 a picture without words'],
    [/\/S \/H1/, '/S /H2', '14-002 the first heading is none of the first level'],
    [/\/S \/TR\b/, '/S /P ', '09-004 TH in P'],
    [/\/S \/Figure/, '/S /Fogure', '02-001 a role without meaning: Fogure'],
  ]
  for (const [whole, instead, failure] of spoilt) {
    expect([failure, whole.test(pdf)]).toEqual([failure, true])
    const failures = await failuresOf(Buffer.from(pdf.replace(whole, instead), 'latin1'))
    expect([failure, failures]).toEqual([failure, expect.arrayContaining([failure])])
  }
})
