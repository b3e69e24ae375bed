import { type ActionResponse, useActionResponseHandler, useNotice } from 'adminjs'
import { type About, call } from './call.ts'

/** Does something that has no page of its own, with one row or with several: says what came of it, and goes where it leads. */
export function usePerform(performed?: (answer: ActionResponse) => void) {
  const handle = useActionResponseHandler(performed)
  const addNotice = useNotice()
  return async (about: About) => {
    const answer = await call(about, {})
    if (answer?.notice?.type === 'success') handle({ data: answer } as Parameters<typeof handle>[0])
    else addNotice(answer?.notice ?? { message: 'notSent', type: 'error' })
  }
}
