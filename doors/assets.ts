import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { NotFound } from '../domain/refusals.ts'
import { root } from '../run/settings.ts'

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }
const endings = { br: '.br', gzip: '.gz' }

/** The files that the build made for browsers in a folder: the address of each, and what answers there. Their names hold a hash of the
 *  content, so that they may be kept for ever. */
export type BuiltFiles = {
  /** The address of a file by its name without the hash. Throws Error when it has not been built. */
  addressOf(stem: string, suffix: string): string
  /** `/assets/<name>`, compressed when it was built. */
  serve: RequestHandler<{ name: string }>
}

/** What the build made in `build/<folder>`. */
export function builtFiles(folder: string): BuiltFiles {
  const place = join(root, 'build', folder)
  const names = existsSync(place) ? readdirSync(place).filter((name) => /\.(css|js|svg)$/.test(name)) : []
  const bytesOf = reader(place)
  return {
    addressOf: (stem, suffix) => {
      const name = names.find((one) => one.startsWith(`${stem}-`) && one.endsWith(`.${suffix}`))
      if (!name) throw new Error(`There is no ${stem}.${suffix} in ${place}: npm run build makes it`)
      return `/assets/${name}`
    },
    serve: async (req, res) => {
      const { name } = req.params
      if (!names.includes(name)) throw new NotFound()
      const encoding = req.acceptsEncodings('br', 'gzip') as keyof typeof endings | false
      const bytes = await bytesOf(name + (encoding ? endings[encoding] : ''))
      res.set({
        'Content-Type': `${types[name.split('.').at(-1) ?? '']}; charset=utf-8`,
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      })
      res.end(bytes)
    },
  }
}

/** Reads a file of a folder when it is asked for the first time, and keeps it; what nobody asks for takes no memory. */
function reader(place: string): (name: string) => Promise<Buffer> {
  const kept = new Map<string, Buffer>()
  return async (name) => {
    const bytes = kept.get(name) ?? (await readFile(join(place, name)))
    kept.set(name, bytes)
    return bytes
  }
}
