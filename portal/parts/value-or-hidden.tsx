import type { ReactNode } from 'react'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'

/** A value in a table; where the reader may not see it (`of` is undefined) the cell says that it is hidden, so that nobody
 *  takes it for an empty value. */
export function ValueOrHidden({ of, reader, children }: { of: unknown; reader: Reader; children?: ReactNode }) {
  if (of !== undefined) return children
  return <span className="quiet">{speaker(labels, reader)('Value.hidden')}</span>
}
