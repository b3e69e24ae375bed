import type { RequestHandler } from 'express'
import type { Viewer } from '../domain/access/actor/actor.ts'
import { findHost, type Host } from '../domain/organisations/host.ts'
import { NotFound } from '../domain/refusals.ts'
import { isDatabaseLost } from '../doors/failures/lost-database.ts'
import { grounds, readableOn } from '../words/contrast.ts'

/** A name, an accent colour as six hex digits, and a logo (the picture's uuid) where there is one. */
export type Brand = { name: string; accent: string; logo?: string | null }

const usual: Brand = { name: 'Portico', accent: '1f5fa8' }
const { light, dark } = grounds

/** What somebody is greeted with: the template's name and colour, else their organisation's; somebody unknown, by the host. The logo of an
 *  organisation goes with its name, so that a template that calls it otherwise shows none. */
export function brandOf(person: Viewer | null): Brand {
  if (!person) return host.brand
  const { organisation, layout } = person
  const logo = layout.brand?.name ? null : (organisation.logoId ?? null)
  return { ...branded({ ...organisation, ...layout.brand }), logo }
}

/** The host organisation as it was read last; null before the first time. */
export const currentHost = (): Host | null => host.found

/** Reads for all pages the host and its contact, once a minute at most. Without the database pages name the host that was read last. */
export const loadHost: RequestHandler = (_req, _res, next) => {
  if (Date.now() < host.until) return next()
  readHostOnce().then(() => next(), next)
}

const host: { brand: Brand; found: Host | null; until: number } = { brand: usual, found: null, until: 0 }
const minute = 60_000
let reading: Promise<void> | null = null

/** Requests that come while it is being read wait for the same answer. */
function readHostOnce(): Promise<void> {
  reading ??= readHost().finally(() => {
    reading = null
  })
  return reading
}

async function readHost(): Promise<void> {
  try {
    const found = await findHost()
    Object.assign(host, { brand: found ? branded(found) : usual, found, until: Date.now() + minute })
  } catch (error) {
    if (!isDatabaseLost(error)) throw error
    host.until = Date.now() + minute / 12
  }
}

const branded = ({ name, accent }: Brand): Brand => ({ name, accent: accent.slice(1).toLowerCase() })

/** `/brand/<hex>.css`: an accent colour made readable on light and on dark; a file, for nothing may be inline. */
export const serveBrand: RequestHandler<{ name: string }> = (req, res) => {
  const accent = /^([0-9a-f]{6})\.css$/.exec(req.params.name)?.[1]
  if (!accent) throw new NotFound()
  res.set('Cache-Control', 'public, max-age=31536000, immutable').type('css')
  const on = readableAccents(`#${accent}`)
  res.send(
    `:root{--accent:${on.light.colour};--on-accent:#fff}` +
      `@media (prefers-color-scheme:dark){:root{--accent:${on.dark.colour};--on-accent:${dark}}}`,
  )
}

/** The colour that is used for an accent (#rrggbb) on light and on dark pages, with what those are coloured in. */
export function readableAccents(accent: string) {
  const on = (surface: string) => ({ surface, colour: readableOn(surface, accent) })
  return { light: on(light), dark: on(dark) }
}
