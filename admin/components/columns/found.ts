import { ApiClient, type RecordJSON } from 'adminjs'
import type { Option } from '../actions/call.ts'

/** A row that can be chosen. */
export type Found = Option & { record?: RecordJSON }

/** The rows of a resource whose title holds a text, in the order of their titles, as far as filters let them through. */
export async function rowsWith(text: string, resourceId: string | null, filters: object = {}): Promise<Found[]> {
  const asked = {
    resourceId: resourceId ?? '',
    actionName: 'search',
    query: text,
    params: { sortBy: 'title', direction: 'asc', ...filters },
  }
  const { data } = await new ApiClient().resourceAction(asked)
  const records = data.records as RecordJSON[]
  return records.map((record) => ({ value: record.id, label: record.title, record }))
}
