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

/** Which verb, of what. */
export type About = { resourceId: string; actionName: string; recordId?: string }

/** Asks for a verb's form or, with data, calls it. A refusal is an answer; undefined when none came. */
export async function call({ recordId, ...about }: About, data?: object): Promise<Answer | undefined> {
  const api = new ApiClient()
  const asked = { ...about, ...(data && { data }) }
  try {
    const answered = recordId ? await api.recordAction({ ...asked, recordId }) : await api.resourceAction(asked)
    return answered.data as Answer
  } catch (error) {
    const { response } = error as { response?: { data?: Answer } }
    return response?.data?.notice ? response.data : undefined
  }
}
