import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { NotFound } from '../domain/refusals.ts'
import { root } from '../run/settings.ts'

const folder = join(root, 'build/assets')
const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

/** The addresses of the built files; each name holds a hash of the content, so that they may be kept for ever. */
export const assets = {
  style: addressOf('portal', 'css'),
  script: addressOf('portal', 'js'),
  icon: addressOf('icon', 'svg'),
}

/** `/assets/<name>`, compressed when it was built. */
export const serveAssets: RequestHandler<{ name: string }> = (req, res) => {
  const asset = kept.get(req.params.name)
  if (!asset) throw new NotFound()
  const encoding = req.acceptsEncodings('br', 'gzip') as 'br' | 'gzip' | false
  res.set({
    'Content-Type': `${asset.type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  })
  if (encoding) res.set('Content-Encoding', encoding)
  res.end(asset[encoding || 'plain'])
}

type Asset = { type: string; plain: Buffer; br: Buffer; gzip: Buffer }
const kept = new Map(names().map((name) => [name, load(name)]))

function load(name: string): Asset {
  const read = (suffix: string) => readFileSync(join(folder, name + suffix))
  return {
    type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
    plain: read(''),
    br: read('.br'),
    gzip: read('.gz'),
  }
}

function addressOf(stem: string, suffix: string): string {
  const name = names().find((name) => name.startsWith(`${stem}-`) && name.endsWith(`.${suffix}`))
  if (!name) throw new Error(`There is no ${stem}.${suffix} in ${folder}: npm run build makes it`)
  return `/assets/${name}`
}

function names(): string[] {
  return readdirSync(folder).filter((name) => /\.(css|js|svg)$/.test(name))
}
