import { wayName } from '../../domain/access/templates/called.ts'
import { waysOf } from '../../domain/reports/portal/opens.ts'
import type { Page, Reader } from '../reader.ts'
import type { FrameSay } from './text.ts'

type Props = Pick<Reader, 'locale'> & { actor: NonNullable<Reader['actor']>; here: Page['here']; say: FrameSay }

/** The main navigation, as the layout template orders and calls it. Reports are there only where one of them opens. */
export function Navigation({ actor, locale, here, say }: Props) {
  return (
    <nav className="frame-nav" aria-label={say('navigation')}>
      {waysOf(actor).map((item) => (
        <a key={item} href={`/${item}`} aria-current={item === here ? 'page' : undefined}>
          {wayName(item, actor.layout, locale)}
        </a>
      ))}
    </nav>
  )
}
