import { useTranslation } from 'adminjs'

/** Who is signed in, and the way out: a form, for signing out changes something. */
export function SignedIn({ session }: { session: { title?: string; email: string } }) {
  const { translateButton } = useTranslation()
  return (
    <form className="signed-in" method="post" action="/sign-out">
      <span title={session.email}>{session.title}</span>
      <button type="submit">{translateButton('logout')}</button>
    </form>
  )
}
