import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { NotFound } from '../domain/refusals.ts'
import { root } from '../run/settings.ts'

const folder = join(root, 'build/admin')
const known = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => /\.(css|js|svg)$/.test(name)) : [])

/** The addresses of what `npm run build` made, with a hash of the content in each, so that they may be kept for ever. The
 *  scripts in the order in which they need one another. */
export const assets = {
  style: addressOf('style', 'css'),
  icon: addressOf('icon', 'svg'),
  scripts: ['begin', 'globals', 'design-system', 'app', 'components'].map((stem) => addressOf(stem, 'js')),
}

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }
const encodings = { br: '.br', gzip: '.gz' }

/** `/assets/<name>`, compressed when it was built. */
export const serveAssets: RequestHandler<{ name: string }> = async (req, res) => {
  const { name } = req.params
  if (!known.has(name)) throw new NotFound()
  const encoding = req.acceptsEncodings('br', 'gzip') as keyof typeof encodings | false
  res.set({
    'Content-Type': `${types[name.split('.').at(-1) ?? '']}; charset=utf-8`,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  })
  res.end(await readFile(join(folder, name + (encoding ? encodings[encoding] : ''))))
}

function addressOf(stem: string, suffix: string): string {
  const name = [...known].find((one) => one.startsWith(`${stem}-`) && one.endsWith(`.${suffix}`))
  if (!name) throw new Error(`There is no ${stem}.${suffix} in ${folder}: npm run build makes it`)
  return `/assets/${name}`
}
