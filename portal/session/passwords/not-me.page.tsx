import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Page, Reader } from '../../reader.ts'
import { sessionTexts } from '../text.ts'

/** What becomes of it when somebody says "that was not me", and one button: it posts to the address of the link itself. */
export function notMePage({ email }: { email: string }, reader: Reader): Page {
  const say = speaker(sessionTexts, reader)
  return {
    title: say('notMeTitle'),
    narrow: true,
    body: (
      <>
        <h1>{say('notMeTitle')}</h1>
        <p className="lead">{say('notMeLead', { email: writtenAddress(email) })}</p>
        <p>{say('notMeWhat')}</p>
        <Form>
          <button type="submit">{say('notMeDo')}</button>
        </Form>
      </>
    ),
  }
}
