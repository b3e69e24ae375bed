import helmet from 'helmet'
import { settings } from '../run/settings.ts'

const self = ["'self'"]

/** What every answer says to the browser: nothing runs, loads, frames or is sent but by this site itself; nothing inline. */
export function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // These headers are for browsers and plug-ins that nobody uses any more; each costs a line in every answer.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Without a referrer of its own a form would be sent with "Origin: null" and refused as another site's.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.portalUrl.startsWith('https:') && { maxAge: 31_536_000 },
  })
}
