import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Page, Reader } from '../reader.ts'
import type { FrameSay } from './text.ts'

type Props = { reader: Reader; actor: NonNullable<Reader['actor']>; here: Page['here']; say: FrameSay }

/** The main navigation, as the layout template orders and calls it. */
export function Navigation({ actor, reader, here, say }: Props) {
  const label = speaker(labels, reader)
  return (
    <nav className="frame-nav" aria-label={say('navigation')}>
      {actor.layout.navigation.map((item) => (
        <a key={item} href={`/${item}`} aria-current={item === here ? 'page' : undefined}>
          {item === 'account' ? say(item) : label(`MainNoun.${item}`)}
        </a>
      ))}
    </nav>
  )
}
