import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Locale, speaker } from '../../words/catalogue.ts'
import { assets } from '../assets.ts'
import { sessionTexts } from '../texts/session.text.ts'

/** One of our own pages beside AdminJS: the sign-in, or what went wrong, under its title. */
export function render(content: ReactElement, locale: Locale, title = 'Portico'): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={speaker(sessionTexts, locale)('text')} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
      </head>
      <body className="plain">
        <main>{content}</main>
      </body>
    </html>,
  )}`
}
