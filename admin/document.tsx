import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../words/catalogue.ts'
import { assets } from './assets.ts'

/**
 * AdminJS's page in a document of our own: state and theme as data in which nothing can end its element, the script a file,
 * nothing from elsewhere. AdminJS writes the state into a script as it is, where a person's name could end it. Throws when
 * its page is not as expected.
 */
export function documentOf(page: string, locale: Locale): string {
  const state = valueIn(page, 'window.REDUX_STATE = ')
  const theme = valueIn(page.slice(page.indexOf(state) + state.length), 'window.THEME = ')
  const around = renderToStaticMarkup(<Document locale={locale} />)
  return `<!doctype html>${around.replace('</body>', () => `${begunWith(state, theme)}</body>`)}`
}

function Document({ locale }: { locale: Locale }) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Portico</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.script} defer />
      </head>
      <body>
        <div id="app" />
      </body>
    </html>
  )
}

/** State and theme as JSON in an element that no tag in it can end. As an attribute each of its quotes would be six letters. */
function begunWith(state: string, theme: string): string {
  const begun = `{"state":${state},"theme":${theme}}`.replaceAll('<', '\\u003c')
  return `<script id="begun" type="application/json">${begun}</script>`
}

/** What is assigned after a mark: all of its line, for JSON is printed without line breaks. */
function valueIn(page: string, mark: string): string {
  const from = page.indexOf(mark)
  const to = page.indexOf(';\n', from)
  if (from < 0 || to < 0) throw new TypeError(`AdminJS's page has no ${mark}`)
  return page.slice(from + mark.length, to)
}
