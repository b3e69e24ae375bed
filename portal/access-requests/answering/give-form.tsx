import type { AccessAnswering } from '../../../domain/access/asking/to-answer.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { FormState } from '../../forms/state.ts'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import type { Reader } from '../../reader.ts'
import { TermsFields } from '../../sharing/terms-fields.tsx'
import { accessRequestTexts } from '../text.ts'

/** A form of the page that answers a request. */
export type AnsweringForm = { request: AccessAnswering; form: FormState; reader: Reader }

/** Gives what is asked for: at a level, until a day, with which it begins. */
export function GiveForm({ request: { id, of, levels, levelId, until }, form, reader }: AnsweringForm) {
  const say = speaker(accessRequestTexts, reader)
  const words = {
    level: say('levelHint'),
    until: say(of.kind === 'product' ? 'untilHintProduct' : 'untilHint'),
    first: levelId ? null : say('choose'),
  }
  return (
    <Form className="fields" action={`/access-requests/${id}/share`}>
      <OnceKey />
      <p>{say('giveLead')}</p>
      <TermsFields {...{ levels, levelId: levelId ?? '', until, words, form, reader }} />
      <div>
        <button type="submit">{say('give')}</button>
      </div>
    </Form>
  )
}
