import type { RequestHandler } from 'express'
import type { Member } from '../domain/access/actor.ts'
import { NotFound } from '../domain/refusals.ts'
import { readableOn } from '../words/contrast.ts'

const usual = { name: 'Portico', accent: '1f5fa8' }
const light = '#ffffff'
const dark = '#16181c'

/** The name and accent colour (six hex digits) somebody is greeted with: the template's, else their organisation's. */
export function brandOf(actor: Member | null): { name: string; accent: string } {
  if (!actor) return usual
  const { name = actor.organisation.name, accent = actor.organisation.accent } = actor.layout.brand
  return { name, accent: accent.slice(1).toLowerCase() }
}

/** `/brand/<hex>.css`: an accent colour made readable on light and on dark; a file, for nothing may be inline. */
export const serveBrand: RequestHandler<{ name: string }> = (req, res) => {
  const accent = /^([0-9a-f]{6})\.css$/.exec(req.params.name)?.[1]
  if (!accent) throw new NotFound()
  res.set('Cache-Control', 'public, max-age=31536000, immutable').type('css')
  res.send(
    `:root{--accent:${readableOn(light, `#${accent}`)};--on-accent:#fff}` +
      `@media (prefers-color-scheme:dark){:root{--accent:${readableOn(dark, `#${accent}`)};--on-accent:${dark}}}`,
  )
}
