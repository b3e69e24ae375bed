import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { mayAnywhere } from '../../../domain/access/scope.ts'
import { readersOfSchedule } from '../../../domain/reports/audiences/of-schedule.ts'
import type { ScheduleReader } from '../../../domain/reports/audiences/readers.ts'
import { previewMail } from '../../../domain/reports/preview/mail.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FormView } from '../form-view.ts'
import { looking } from '../looking.ts'
import { verb } from '../verb.ts'
import { mailPicture } from './mail-picture.ts'
import { readerName, reasonOf } from './readers-view.ts'

const schema = z.strictObject({
  /** The organisation and the address of one of those it goes to. */
  reader: z.string('missing').regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:.{1,300}$/, 'missing'),
})

const look = looking({
  schema,
  as: ({ reader }) => reader,
  show: async (actor, { reader }, id, noted) => {
    const [organisationId = '', email = ''] = reader.split(/:(.*)/s)
    return mailPicture(actor, await previewMail(actor, id, { email: email.toLowerCase(), organisationId }, noted))
  },
})

/** Shows the mail of a schedule as one of those it goes to would get it now; sends nothing. */
export const previewingMail = verb({
  ...{ name: 'preview-mail', on: 'row', may: 'update', icon: 'Mail', schema, look },
  fits: (_, actor) => mayAnywhere(actor, 'preview', 'Membership'),
  form: previewForm,
  call: async (actor, input, id, once) => ({ picture: await look(actor, { ...input, look: true }, id, once) }),
})

const mostAtOnce = 50

async function previewForm(actor: Member, id: string, sought?: FieldSearch): Promise<FormView> {
  const { say, field, textIn } = fieldsFor(actor, sought)
  const words = (textIn('reader') ?? '').trim().toLowerCase()
  const all = await readersOfSchedule(actor, id)
  const readers = all
    .filter((one) => !isColleague(actor, one))
    .filter((one) => `${one.name} ${one.organisation} ${one.email}`.toLowerCase().includes(words))
  // Those who get it come first.
  const sorted = readers.toSorted((a, b) => Number(a.because !== null) - Number(b.because !== null))
  const choices = sorted.slice(0, mostAtOnce).map((one) => ({ value: keyOf(one), label: told(actor, one) }))
  const reader = field('choice', 'reader', {
    choices,
    required: true,
    ...(sorted.length > mostAtOnce || sought ? { searched: true } : {}),
  })
  const nobody = all.length > 0 ? 'preview-mail-colleagues' : 'preview-mail-nobody'
  return {
    text: say(choices.length > 0 || sought ? 'preview-mail-text' : nobody),
    fields: [reader],
    picture: { by: 'reader', none: say('preview-mail-none'), wrong: say('preview-mail-wrong'), below: true },
  }
}

/** Whose mails are nobody's to look at but their own. */
const isColleague = (actor: Member, { organisationId, membershipId }: ScheduleReader) =>
  organisationId === actor.organisation.id && membershipId !== actor.membershipId

const keyOf = ({ organisationId, email }: ScheduleReader) => `${organisationId}:${email}`

function told(actor: Member, reader: ScheduleReader): string {
  const { say } = fieldsFor(actor)
  const name = readerName(actor, reader)
  return reader.because ? say('preview-mail-withheld', { name, why: reasonOf(actor, reader) }) : name
}
