import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { type Font, openSync } from 'fontkit'
import { root } from '../../../../../run/settings.ts'
import { mended } from './mend.ts'
import others from './others.json' with { type: 'json' }

export type Face = 'plain' | 'bold'
/** The fonts: two with the letters of every European language, Arabic, Hebrew and shapes, and those for a text that needs them. */
export type FontName = Face | keyof typeof others

const usual: Record<Face, string> = {
  plain: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf',
}
const opened = new Map<FontName, Font>()

/** A font, which is read and understood once, when it is first asked for: that costs more than all the rest of a short document. */
export function openFont(name: FontName): Font {
  const found = opened.get(name) ?? mended(openSync(pathOf(name)))
  opened.set(name, found)
  return found
}

const isFace = (name: FontName): name is Face => name === 'plain' || name === 'bold'

/** The build holds the one weight that is used, so that production does without packages of many. */
function pathOf(name: FontName): string {
  if (isFace(name)) return createRequire(import.meta.url).resolve(usual[name])
  const built = join(root, 'build/fonts', basename(others[name]))
  return existsSync(built) ? built : join(root, 'node_modules', others[name])
}
