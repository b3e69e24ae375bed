import { ApiClient } from 'adminjs'
import type { FormView, VerbPreview } from '../../actions/form-view.ts'
import type { ChangedForm } from '../../actions/meanwhile/meanwhile.ts'
import type { PictureView } from '../../actions/picture-view.ts'
import type { RemovalMeant } from '../../guard/writing/removing.ts'

/** What a verb answers: its form, what it would do, or what came of it. */
export type VerbAnswer = Partial<RemovalMeant> & {
  form?: FormView
  preview?: VerbPreview
  picture?: PictureView
  notice?: { message: string; type: 'success' | 'error' }
  problems?: Record<string, { message: string }>
  told?: { label: string; value: string; note?: string; secret?: true; link?: true }[]
  redirectUrl?: string
  /** It is gone there at once. */
  straight?: boolean
  choices?: Option[]
  /** Somebody else has saved the same meanwhile. */
  meanwhile?: Omit<ChangedForm, 'message'>
}

/** Something to choose; some of them are under a heading. */
export type Option = { value: string; label: string; group?: string }

/** Which verb, of what: of a whole list, of one row, or of several. */
export type About = { resourceId: string; actionName: string; recordId?: string; recordIds?: string[] }

/** Asks what deleting rows means, or why they cannot be deleted. */
export async function meaningOf(about: About): Promise<RemovalMeant> {
  const answer = await answerTo(about)
  const { means, agreed, notice } = answer ?? {}
  return { means: means ?? (notice ? [notice.message] : []), ...(agreed && { agreed }) }
}

/** Asks for a verb's form or, with data, calls it. A refusal is an answer; undefined when none came. */
export function call(about: About, data?: object): Promise<VerbAnswer | undefined> {
  return answerTo({ ...about, ...(data && { data }) })
}

/** What there is to choose in a field of a verb's form whose name holds a text. */
export async function choicesIn(about: About, field: string, text: string): Promise<Option[]> {
  const answer = await answerTo({ ...about, params: { field, text } })
  return answer?.choices ?? []
}

/** A verb's form as it is after a field that decides about others was filled in; undefined when no answer came. */
export async function formAfter(about: About, field: string, value: string): Promise<FormView | undefined> {
  const answer = await answerTo({ ...about, params: { field, value } })
  return answer?.form
}

async function answerTo(asked: Asked): Promise<VerbAnswer | undefined> {
  try {
    const { data } = await sent(asked)
    return data as VerbAnswer
  } catch (error) {
    const { response } = error as { response?: { data?: VerbAnswer } }
    return response?.data?.notice ? response.data : undefined
  }
}

type Asked = About & { data?: object; params?: object }

function sent({ recordId, recordIds, ...asked }: Asked) {
  const api = new ApiClient()
  if (recordIds) return api.bulkAction({ ...asked, recordIds, actionName: withParams(asked) })
  return recordId ? api.recordAction({ ...asked, recordId }) : api.resourceAction(asked)
}

/** Asked about several rows, AdminJS's client sends nothing of what is asked but their ids. */
function withParams({ actionName, params }: Pick<Asked, 'actionName' | 'params'>): string {
  return params ? `${actionName}?${new URLSearchParams({ ...params })}` : actionName
}
