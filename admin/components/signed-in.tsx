import { useTranslation } from 'adminjs'
import { useEffect } from 'react'
import { lendNames } from './names.ts'

/** Who is signed in, and the way out: a form, for signing out changes something. It is on every page, and so names what there has
 *  no name. */
export function SignedIn({ session }: { session: { title?: string; email: string } }) {
  const { translateButton } = useTranslation()
  const close = translateButton('close')
  useEffect(() => lendNames(close), [close])
  return (
    <form className="signed-in" method="post" action="/sign-out">
      <span title={session.email}>{session.title}</span>
      <button type="submit">{translateButton('logout')}</button>
    </form>
  )
}
