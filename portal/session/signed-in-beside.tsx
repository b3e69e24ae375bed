import { writtenAddress } from '../../words/address.ts'
import type { Say } from '../../words/catalogue.ts'
import type { SignedIn } from './show-holder.ts'
import type { sessionTexts } from './text.ts'

type Props = { signedIn: SignedIn; email: string; say: Say<keyof (typeof sessionTexts)['en']> }

/** That somebody else is signed in in this browser, and what becomes of it when a one-time link for `email` is used. */
export function SignedInBeside({ signedIn, email, say }: Props) {
  if (!signedIn) return null
  return (
    <p className="notice">
      {say('signedInBeside', {
        ...{ name: signedIn.name, email: writtenAddress(signedIn.email), holder: writtenAddress(email) },
      })}
    </p>
  )
}
