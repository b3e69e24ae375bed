import { type ActionResponse, useActionResponseHandler, useNotice } from 'adminjs'
import { useInPlace } from '../in-place/in-place.tsx'
import { type About, call } from './call.ts'

/** Does something that has no page of its own, with one row or with several: says what came of it, and goes where it leads,
 *  unless the page it is done on stays. */
export function usePerform(performed?: (answer: ActionResponse) => void) {
  const handle = useActionResponseHandler(performed)
  const addNotice = useNotice()
  const place = useInPlace()
  return async (about: About, data: object = {}) => {
    const answer = await call(about, data)
    if (answer?.notice?.type === 'success' && place) {
      addNotice(answer.notice)
      place.changed()
    } else if (answer?.notice?.type === 'success') handle({ data: answer } as Parameters<typeof handle>[0])
    else addNotice(answer?.notice ?? { message: 'notSent', type: 'error' })
  }
}
