import type { Member } from '../../domain/access/actor/actor.ts'
import type { Page } from '../reader.ts'
import type { FrameSay } from './text.ts'

/** The main navigation, as the layout template orders it. */
export function Navigation({ actor, here, say }: { actor: Member; here: Page['here']; say: FrameSay }) {
  return (
    <nav className="frame-nav" aria-label={say('navigation')}>
      {actor.layout.navigation.map((item) => (
        <a key={item} href={`/${item}`} aria-current={item === here ? 'page' : undefined}>
          {say(item)}
        </a>
      ))}
    </nav>
  )
}
