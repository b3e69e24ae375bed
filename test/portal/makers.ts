import { beforeAll } from '@jest/globals'
import type { Visitor } from '../visitor.ts'
import { openPortal } from './visitor.ts'

export const portal = openPortal()
/** Who makes reports, and who does not, each signed in. */
export const who = {} as Record<'abel' | 'max' | 'oscar' | 'sara' | 'gina' | 'carl' | 'simon' | 'milo', Visitor>
const doors = {
  ...{ abel: 'abel@northwind.test', max: 'max@northwind.test', oscar: 'oscar@northwind.test' },
  ...{ sara: 'sara@northwind.test', gina: 'gina@globex.test', carl: 'carl@brightline.test' },
  ...{ simon: 'simon@solo.test', milo: 'milo@meridian.test' },
}
beforeAll(async () => {
  for (const [key, email] of Object.entries(doors)) who[key as keyof typeof who] = await portal.visitor(email)
})

/** What is sent to make one. */
export const asked = { about: 'project', name: 'Ours', columns: ['name', 'health', 'progress'] }
export const make = (visitor: Visitor, more: object = {}) => visitor.send('/reports', { json: { ...asked, ...more } })
/** Makes one; returns its id. */
export const made = async (visitor: Visitor, more: object = {}): Promise<string> => {
  const { status, data, text } = await make(visitor, more)
  if (status !== 201) throw new Error(text)
  return data.id
}
/** The ids of the reports that somebody finds. */
export const idsOf = async (visitor: Visitor) =>
  (await visitor.json('/reports')).data.reports.map(({ id }: { id: string }) => id)
/** What stands for a report as somebody reads it. */
export const versionOf = async (visitor: Visitor, id: string) =>
  (await visitor.json(`/reports/${id}/changing`)).data.changed.version
