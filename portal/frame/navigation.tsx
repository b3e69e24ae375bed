import { wayLabel } from '../../domain/access/templates/way-label.ts'
import { waysOf } from '../../domain/reports/portal/opens.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { isFollowed } from '../preview/own.ts'
import type { Page, Reader } from '../reader.ts'
import type { FrameSay } from './text.ts'

type Props = { reader: Reader; actor: NonNullable<Reader['actor']>; here: Page['here']; say: FrameSay }

/** The main navigation, as the layout template orders and calls it. Reports are there only where one of them opens. */
export function Navigation({ actor, reader, here, say }: Props) {
  const label = speaker(labels, reader)
  return (
    <nav className="frame-nav" aria-label={say('navigation')}>
      {waysOf(actor)
        .filter((item) => isFollowed(`/${item}`, reader))
        .map((item) => (
          <a key={item} href={`/${item}`} aria-current={item === here ? 'page' : undefined}>
            {label(wayLabel(item))}
          </a>
        ))}
    </nav>
  )
}
