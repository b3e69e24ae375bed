/** A cookie: its name, and how it is set and taken away. */
export type Cookie = {
  name: string
  options: { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/' }
}

/** A cookie of a door that is reached at `url`. By https its name begins with `__Host-`: then browsers take it over https only, from that
 *  host alone, so that no neighbour under the same domain can set it. Source: RFC 6265bis, 4.1.3.2. */
export function cookieOf(name: string, url: string): Cookie {
  const secure = url.startsWith('https:')
  return { name: secure ? `__Host-${name}` : name, options: { httpOnly: true, sameSite: 'lax', secure, path: '/' } }
}
