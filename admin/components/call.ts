import { ApiClient } from 'adminjs'
import type { FormView } from '../actions/form-view.ts'

/** What a verb answers: its form, or what came of it. */
export type Answer = {
  form?: FormView
  notice?: { message: string; type: 'success' | 'error' }
  problems?: Record<string, { message: string }>
  told?: { label: string; value: string }[]
  redirectUrl?: string
}

/** Which verb, of what: of a whole list, of one row, or of several. */
export type About = { resourceId: string; actionName: string; recordId?: string; recordIds?: string[] }

/** Asks for a verb's form or, with data, calls it. A refusal is an answer; undefined when none came. */
export async function call(about: About, data?: object): Promise<Answer | undefined> {
  try {
    const { data: answer } = await sent({ ...about, ...(data && { data }) })
    return answer as Answer
  } catch (error) {
    const { response } = error as { response?: { data?: Answer } }
    return response?.data?.notice ? response.data : undefined
  }
}

function sent({ recordId, recordIds, ...asked }: About & { data?: object }) {
  const api = new ApiClient()
  if (recordIds) return api.bulkAction({ ...asked, recordIds })
  return recordId ? api.recordAction({ ...asked, recordId }) : api.resourceAction(asked)
}
