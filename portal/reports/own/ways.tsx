import type { OpenedReport } from '../../../domain/reports/portal/page.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Reader } from '../../reader.ts'
import { ownReportTexts } from './text.ts'

type Props = Pick<OpenedReport, 'report' | 'foundBy' | 'can'> & { reader: Reader }

/** Who finds a report, and what its reader can do with it. Deleting takes a second press, which says what will be gone. */
export function OwnWays({ report: { id, name }, foundBy, can, reader }: Props) {
  const say = speaker(ownReportTexts, reader)
  const organisation = reader.actor?.organisation.name ?? ''
  if (!foundBy && !can.copy) return null
  return (
    <section className="own-ways">
      {foundBy && (
        <p className="quiet">{say(foundBy === 'me' ? 'foundByMe' : 'foundByColleagues', { organisation })}</p>
      )}
      <p className="ways-on">
        {can.update && (
          <a className="button second" href={`/reports/${id}/changing`}>
            {say('change')}
          </a>
        )}
        {can.copy && (
          <a className="button second" href={`/reports/new?like=${id}`}>
            {say('copy')}
          </a>
        )}
      </p>
      {can.delete && (
        <details className="delete">
          <summary aria-label={say('deleteOf', { name })}>{say('delete')}</summary>
          <Form action={`/reports/${id}/deletion`}>
            <p>{say(foundBy === 'me' ? 'deleteSure' : 'deleteSureForAll', { organisation })}</p>
            <button type="submit" className="second">
              {say('deleteNow')}
            </button>
          </Form>
        </details>
      )}
    </section>
  )
}
