import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { measured } from '../../domain/documents/content.ts'
import { documentKind, servedType } from '../../domain/documents/media-types.ts'
import { TooLarge } from '../../domain/refusals.ts'
import { arriving, written } from './files.ts'
import { realKinds } from './real-kinds.ts'

async function judge(...chunks: (string | Uint8Array)[]) {
  for await (const { bytes } of arriving(['a name that says nothing', ...chunks])) {
    const { through, content } = measured(bytes)
    for await (const _ of through);
    return content()
  }
}

const cases: [what: string, chunks: (string | Uint8Array)[], mediaType: string, served: string, kind: string][] = [
  ['a picture', [written.png], 'image/png', 'image/png', 'picture'],
  ['a PDF', [written.pdf], 'application/pdf', 'application/pdf', 'pdf'],
  ['text in UTF-8', ['Grüße aus ', 'Zürich'], 'text/plain', 'text/plain; charset=utf-8', 'text'],
  ['nothing at all', [], 'text/plain', 'text/plain; charset=utf-8', 'text'],
  [
    'a page that runs scripts',
    ['<!doctype html><script>alert(1)</script>'],
    'text/plain',
    'text/plain; charset=utf-8',
    'text',
  ],
  [
    'a drawing that runs scripts',
    ['<?xml version="1.0"?><svg onload="alert(1)"/>'],
    'image/svg+xml',
    'application/octet-stream',
    'picture',
  ],
  ['a program for Windows', [written.windowsProgram], 'application/x-msdownload', 'application/octet-stream', 'other'],
  ['a program for Linux', [written.linuxProgram], 'application/x-elf', 'application/octet-stream', 'other'],
  ['text with a NUL in it', ['looks like text\0'], 'application/octet-stream', 'application/octet-stream', 'other'],
  [
    'text in Latin-1',
    [Buffer.from('Zürich', 'latin1')],
    'application/octet-stream',
    'application/octet-stream',
    'other',
  ],
  [
    'text that breaks off inside a letter',
    ['Z', Buffer.from([0xc3])],
    'application/octet-stream',
    'application/octet-stream',
    'other',
  ],
]

test.each(cases)('%s', async (_, chunks, mediaType, served, kind) => {
  expect(await judge(...chunks)).toMatchObject({ mediaType })
  expect(servedType(mediaType)).toBe(served)
  expect(documentKind(mediaType)).toBe(kind)
})

test.each(Object.entries(realKinds))(
  '%s is called what it is, however it arrives',
  async (_, [bytes, mediaType, kind]) => {
    const whole = (await judge(bytes)) ?? { mediaType: '' }
    expect(whole.mediaType).toMatch(mediaType)
    expect(documentKind(whole.mediaType)).toBe(kind)
    const [first, ...rest] = [bytes.subarray(0, 1), bytes.subarray(1, 700), bytes.subarray(700)]
    expect(await judge(first as Buffer, ...rest)).toEqual(whole)
  },
)

test('what could run in a browser is handed out as plain bytes; text in UTF-16 as such', () => {
  for (const type of ['image/svg+xml', 'application/xml', 'message/rfc822', 'text/html', 'application/java-archive'])
    expect(servedType(type)).toBe('application/octet-stream')
  expect(servedType('text/plain; charset=utf-16le')).toBe('text/plain; charset=utf-16le')
})

test('a letter may be cut by the network without the text becoming something else', async () => {
  const bytes = Buffer.from('Zürich, 東京')
  expect(await judge(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual({
    mediaType: 'text/plain',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
})

test('a document may be as large as the limit and not one byte more', async () => {
  const take = async (size: number) => {
    const { through, content } = measured(inOne(Buffer.alloc(size)), 1000)
    for await (const _ of through);
    return content()
  }
  expect(await take(1000)).toMatchObject({ size: 1000 })
  await expect(take(1001)).rejects.toThrow(TooLarge)
})

async function* inOne(bytes: Uint8Array) {
  yield bytes
}
