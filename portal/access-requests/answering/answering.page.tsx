import type { AccessAnswering } from '../../../domain/access/asking/to-answer.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import type { Reader } from '../../reader.ts'
import { SharingCrumb } from '../../sharing/crumb.tsx'
import { Prose } from '../../updates/prose.tsx'
import { accessRequestTexts } from '../text.ts'
import { DeclineForm } from './decline-form.tsx'
import { GiveForm } from './give-form.tsx'

/** A request for access, and the forms by which it is given or declined; what became of it, once it has been answered. */
export const accessAnsweringPage =
  (wrong?: Wrong): View<AccessAnswering> =>
  (request, reader) => {
    const say = speaker(accessRequestTexts, reader)
    const ids = { form: 'levelId', levelId: 'levelId', until: 'until', answerReason: 'answerReason' }
    const form = formState(wrong, reader, ids)
    const { of, answer, reason } = request
    const whom = request.whom ?? say('unseen')
    const title = say('answerTitle', { whom, name: of.name ?? say('unseenThing') })
    return {
      title,
      here: 'projects',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <SharingCrumb of={of} reader={reader} />
          <h1>{title}</h1>
          <p className="lead">{askedText(request, reader)}</p>
          {reason && <p>{say('whyOf')}</p>}
          {reason && <Prose text={reason} />}
          {answer ? <p>{answeredText(request, reader)}</p> : <GiveForm {...{ request, form, reader }} />}
          {!answer && <DeclineForm {...{ request, form, reader }} />}
        </>
      ),
    }
  }

function askedText({ askedAt, by, isForAnother, organisation }: AccessAnswering, reader: Reader): string {
  const say = speaker(accessRequestTexts, reader)
  const day = dayOf(askedAt, reader)
  const asked = isForAnother ? say('askedOnBy', { day, by: by ?? say('unseenBy') }) : say('askedOn', { day })
  return [organisation, asked].filter(Boolean).join(' · ')
}

function answeredText({ answer, answeredAt }: AccessAnswering, reader: Reader): string {
  const say = speaker(accessRequestTexts, reader)
  if (!answeredAt || answer === 'lapsed') return say('lapsed')
  return say(answer === 'given' ? 'alreadyGiven' : 'alreadyDeclined', { day: dayOf(answeredAt, reader) })
}

const dayOf = (at: Date, { formats }: Reader) => formats.day(dayIn(formats.timeZone, at))
