/** Signs in as a program does, without a browser's headers, and returns the cookie. Throws when it is refused. */
export async function signIn(server: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${server}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ')
  if (answer.status !== 303 && answer.status !== 302)
    throw new Error(`${server} answers ${email} with ${answer.status}`)
  return cookie
}
