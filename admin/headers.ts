import helmet from 'helmet'
import { settings } from '../run/settings.ts'

const self = ["'self'"]

/** What every answer says to the browser. Scripts come from files of this site alone; AdminJS's components write their styles
 *  into the page, so those may be inline. */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // Without a referrer of its own a form would be sent with "Origin: null" and refused as another site's.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.adminUrl.startsWith('https:') && { maxAge: 31_536_000 },
  })
}
