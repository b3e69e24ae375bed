import { type RequestHandler, Router } from 'express'

const day = 'public, max-age=86400'

/** What browsers and crawlers ask every site for, also without a sign-in: its icon (an SVG at `icon`), and that a site that is only
 *  for who signs in is not to be searched. Source of the latter: RFC 9309. */
export function publicFiles(icon: string): RequestHandler {
  return Router()
    .get('/robots.txt', (_req, res) => {
      res.set('Cache-Control', day).type('text/plain').send('User-agent: *\nDisallow: /\n')
    })
    .get('/favicon.ico', (_req, res) => {
      res.set('Cache-Control', day).redirect(icon)
    })
}
