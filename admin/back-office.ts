import AdminJS from 'adminjs'
import { FencedResource } from './guard/resource.ts'
import { home } from './home/home.ts'
import { definitions } from './resources/index.ts'
import { optionsOf } from './resources/options.ts'
import { search } from './search/search.ts'
import { translations } from './texts/translations.ts'
import { theme } from './theme.ts'

/** Every model behind the fence. */
export const resources = definitions.map((of) => new FencedResource(of))

/** AdminJS with those. No stock adapter is registered: it would wrap a fenced resource in an open one. */
export function makeBackOffice(): AdminJS {
  const words = { en: translations('en', definitions), de: translations('de', definitions) }
  return new AdminJS({
    rootPath: '/admin',
    loginPath: '/sign-in',
    logoutPath: '/sign-out',
    resources: resources.map((resource) => ({ resource, options: optionsOf(resource.definition) })),
    dashboard: { component: 'Home', handler: home },
    pages: { search: { component: 'Search', handler: search } },
    branding: { companyName: 'Portico', logo: false, withMadeWithLove: false, theme },
    locale: (admin) => words[admin?.locale === 'de' ? 'de' : 'en'],
    settings: { defaultPerPage: 20 },
  })
}
