import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../words/catalogue.ts'
import { assets } from './assets.ts'

/**
 * AdminJS's page in a document of our own: state and theme as data that is escaped like any other, every script a file,
 * nothing from elsewhere. AdminJS writes the state into a script as it is, where a person's name could end it. Throws when
 * its page is not as expected.
 */
export function documentOf(page: string, locale: Locale): string {
  const state = valueIn(page, 'window.REDUX_STATE = ')
  const theme = valueIn(page.slice(page.indexOf(state) + state.length), 'window.THEME = ')
  return `<!doctype html>${renderToStaticMarkup(<Document state={state} theme={theme} locale={locale} />)}`
}

function Document({ state, theme, locale }: { state: string; theme: string; locale: Locale }) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Portico</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        {assets.scripts.map((address) => (
          <script key={address} src={address} defer />
        ))}
      </head>
      <body>
        <div id="app" data-state={state} data-theme={theme} />
      </body>
    </html>
  )
}

/** What is assigned after a mark: all of its line, for JSON is printed without line breaks. */
function valueIn(page: string, mark: string): string {
  const from = page.indexOf(mark)
  const to = page.indexOf(';\n', from)
  if (from < 0 || to < 0) throw new TypeError(`AdminJS's page has no ${mark}`)
  return page.slice(from + mark.length, to)
}
