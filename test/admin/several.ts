import type { Colleague } from './colleague.ts'

const at = (subject: string, verb: string, ids: string[]) =>
  `/admin/api/resources/${subject}/bulk/${verb}?recordIds=${ids}`
/** The form of a verb on several rows. */
export const severalForm = async (who: Colleague, subject: string, verb: string, ids: string[]) =>
  (await who.send(at(subject, verb, ids))).data.form
/** Presses the button of a verb on rows; `sent`: those that the form names. */
export async function pressOnSeveral(
  who: Colleague,
  [subject, verb]: [string, string],
  ids: string[],
  input: object,
  sent = ids,
) {
  const answer = await who.send(at(subject, verb, ids), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids: sent, ...input }),
  })
  const { preview, notice, problems, told } = answer.data
  const table = (heading: string) => preview?.tables.find((one) => one.heading === heading)?.rows ?? []
  return { status: answer.status, preview, notice, problems, told, table }
}
