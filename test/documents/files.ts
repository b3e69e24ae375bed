import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Incoming } from '../../domain/documents/upload.ts'
import { settings } from '../../run/settings.ts'

/** The keys of all that is kept in this test's folder. */
export function keptFiles(): Promise<string[]> {
  return readdir(join(settings.dataDir, 'files')).catch(() => [])
}

/** Files as they arrive from a form. */
export async function* arriving(
  ...files: [name: string, ...chunks: (string | Uint8Array)[]][]
): AsyncGenerator<Incoming> {
  for (const [name, ...chunks] of files) yield { name, bytes: inChunks(chunks) }
}

async function* inChunks(chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** Fields and files of a form; a field has no file name. */
export type FormPart = [field: string, name: string | null, content: string | Uint8Array<ArrayBuffer>][]
/** A form as a browser sends it. */
export function formOf(parts: FormPart): FormData {
  const data = new FormData()
  for (const [field, name, content] of parts) {
    if (name === null) data.append(field, String(content))
    else data.append(field, new Blob([content]), name)
  }
  return data
}
/** The beginnings of files as programs write them. */
export const written = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  pdf: Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'latin1'),
  windowsProgram: Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'), Buffer.alloc(200)]),
  linuxProgram: Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(200)]),
}
