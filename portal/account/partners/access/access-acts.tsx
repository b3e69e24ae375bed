import type { OneAccess } from '../../../../domain/partnerships/access/giving/one.ts'
import { speaker } from '../../../../words/catalogue.ts'
import { Form } from '../../../parts/forms/form.tsx'
import type { Reader } from '../../../reader.ts'
import { givenTexts } from './text.ts'

/** What its client can do about an access. */
export function AccessActs({ access: { id, can }, reader }: { access: OneAccess; reader: Reader }) {
  const say = speaker(givenTexts, reader)
  const at = `/account/partners/access/${id}`
  return (
    <div className="ways-on">
      {can.includes('change') && (
        <a className="button" href={`${at}/terms`}>
          {say('change')}
        </a>
      )}
      {can.includes('resend') && (
        <Form action={`${at}/invitation`}>
          <button type="submit" className="second">
            {say('resend')}
          </button>
        </Form>
      )}
      {can.includes('delete') && (
        <Form action={`${at}/deletion`}>
          <button type="submit" className="second">
            {say('delete')}
          </button>
        </Form>
      )}
      {can.includes('end') && (
        <a className="button second" href={`${at}/ending`}>
          {say('end')}
        </a>
      )}
    </div>
  )
}
