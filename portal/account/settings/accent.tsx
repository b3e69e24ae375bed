import { speaker } from '../../../words/catalogue.ts'
import { contrast } from '../../../words/contrast.ts'
import { readableAccents } from '../../brand.ts'
import type { Reader } from '../../reader.ts'
import { settingsTexts } from './text.ts'

/** How an accent (#rrggbb) reads on light and on dark pages: the colour that is used there, and its contrast. */
export function Accent({ accent, reader }: { accent: string; reader: Reader }) {
  const say = speaker(settingsTexts, reader)
  const written = (ratio: number) => reader.formats.number(Math.round(ratio * 10) / 10)
  const told = Object.entries(readableAccents(accent)).map(([where, { surface, colour }]) => ({
    where: where as 'light' | 'dark',
    ...{ surface, colour },
    words: say(colour === accent.toLowerCase() ? 'asItIs' : where === 'light' ? 'darker' : 'lighter', {
      chosen: written(contrast(accent, surface)),
      used: written(contrast(colour, surface)),
      colour,
    }),
  }))
  return (
    <div className="accents">
      <ul>
        {told.map(({ where, surface, colour, words }) => (
          <li key={where}>
            <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true">
              <rect width="64" height="40" rx="6" fill={surface} stroke={colour} />
              <text x="32" y="27" textAnchor="middle" fontSize="18" fontWeight="600" fill={colour}>
                {say('sample')}
              </text>
            </svg>
            <span>
              <strong>{say(where)}</strong> {words}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
