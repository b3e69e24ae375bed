import type { ReactNode } from 'react'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'

/** A value in a table; where the reader may not see it (`of` is undefined) it is said to be hidden, lest it be taken for none. */
export function Told({ of, reader, children }: { of: unknown; reader: Reader; children?: ReactNode }) {
  if (of !== undefined) return children
  return <span className="quiet">{speaker(labels, reader.locale)('Value.hidden')}</span>
}
