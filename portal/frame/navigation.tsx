import type { Page, Reader } from '../reader.ts'
import { calling } from './called.ts'
import type { FrameSay } from './text.ts'

type Props = Pick<Reader, 'locale'> & { actor: NonNullable<Reader['actor']>; here: Page['here']; say: FrameSay }

/** The main navigation, as the layout template orders and calls it. */
export function Navigation({ actor, locale, here, say }: Props) {
  const called = calling({ actor, locale })
  return (
    <nav className="frame-nav" aria-label={say('navigation')}>
      {actor.layout.navigation.map((item) => (
        <a key={item} href={`/${item}`} aria-current={item === here ? 'page' : undefined}>
          {item === 'account' ? say(item) : called(item)}
        </a>
      ))}
    </nav>
  )
}
