import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { Form } from '../../parts/forms/form.tsx'
import type { Page, Reader } from '../../reader.ts'
import type { SignedIn } from '../show-holder.ts'
import { SignedInBeside } from '../signed-in-beside.tsx'
import { sessionTexts } from '../text.ts'

/** The holder of the link and one button, which posts to the address of the link itself. */
export function linkPage({ email, signedIn }: { email: string; signedIn: SignedIn }, reader: Reader): Page {
  const say = speaker(sessionTexts, reader)
  return {
    title: say('openTitle'),
    narrow: true,
    body: (
      <>
        <h1>{say('openTitle')}</h1>
        <p className="lead">{say('openLead', { email: writtenAddress(email) })}</p>
        <SignedInBeside {...{ signedIn, email, say }} />
        <Form>
          <button type="submit">{say('signIn')}</button>
        </Form>
      </>
    ),
  }
}
