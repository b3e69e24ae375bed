import type { NavigationItem } from '../../domain/access/layouts.ts'
import { wayName } from '../../domain/access/templates/called.ts'
import { reportsOpenTo } from '../../domain/reports/portal/opens.ts'
import type { Page, Reader } from '../reader.ts'
import type { FrameSay } from './text.ts'

type Props = Pick<Reader, 'locale'> & { actor: NonNullable<Reader['actor']>; here: Page['here']; say: FrameSay }

/** The main navigation, as the layout template orders and calls it. Reports are there only where one of them opens. */
export function Navigation({ actor, locale, here, say }: Props) {
  const isOpen = (item: NavigationItem) => item !== 'reports' || reportsOpenTo(actor).length > 0
  return (
    <nav className="frame-nav" aria-label={say('navigation')}>
      {actor.layout.navigation.filter(isOpen).map((item) => (
        <a key={item} href={`/${item}`} aria-current={item === here ? 'page' : undefined}>
          {wayName(item, actor.layout, locale)}
        </a>
      ))}
    </nav>
  )
}
