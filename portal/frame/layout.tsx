import { renderToStaticMarkup } from 'react-dom/server'
import { isMember } from '../../domain/access/actor/actor.ts'
import { speaker } from '../../words/catalogue.ts'
import { assets } from '../assets.ts'
import { ActingBar } from '../clients/acting-bar.tsx'
import { shownToOf } from '../elsewhere/acting.ts'
import { ShownTo } from '../parts/forms/form.tsx'
import { PreviewBar } from '../preview/preview-bar.tsx'
import type { Page, Reader } from '../reader.ts'
import { Confirmation } from './confirmation.tsx'
import { Menus } from './menus/menus.tsx'
import { menusOf } from './menus/offered.ts'
import { Navigation } from './navigation.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { ServedBy } from './served-by.tsx'
import { frameTexts } from './text.ts'
import { UserMenu } from './user-menu.tsx'

/** A whole page as HTML: the frame with the page in it. */
export function renderPage(page: Page, reader: Reader): string {
  return `<!doctype html>${renderToStaticMarkup(<Shown page={page} reader={reader} />)}`
}

function Shown({ page, reader }: { page: Page; reader: Reader }) {
  const { actor } = reader
  return (
    <ShownTo.Provider value={actor && (!isMember(actor) || actor.memberships > 1) ? shownToOf(actor) : null}>
      <Layout page={page} reader={reader} />
    </ShownTo.Provider>
  )
}

function Layout({ page, reader }: { page: Page; reader: Reader }) {
  const say = speaker(frameTexts, reader)
  const { brand } = reader
  return (
    <html lang={reader.locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${page.problems ? say('error') : ''}${page.title} · ${brand.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={say('description', { organisation: brand.name })} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        <link rel="stylesheet" href={`/brand/${brand.accent}.css`} />
        <script src={assets.script} type="module" />
      </head>
      <body>
        <a className="skip" href="#main">
          {say('skip')}
        </a>
        {reader.previewedBy && <PreviewBar by={reader.previewedBy} reader={reader} />}
        {reader.actor?.kind === 'delegate' && <ActingBar actor={reader.actor} reader={reader} />}
        <header className="frame-head">
          <div className="whose">
            {page.apart ? <span className="brand">{brand.name}</span> : <Brand reader={reader} />}
            {reader.host && reader.host.name !== brand.name && (
              <span className="served">{say('servedBy', { host: reader.host.name })}</span>
            )}
          </div>
          {reader.actor && <Navigation actor={reader.actor} reader={reader} here={page.here} say={say} />}
          {reader.actor && <Menus menus={menusOf(reader, page.within)} reader={reader} />}
          {reader.actor && <UserMenu actor={reader.actor} isOwn={!reader.previewedBy} say={say} />}
        </header>
        <main id="main" className={page.narrow ? 'narrow' : undefined} tabIndex={-1}>
          <ProblemSummary problems={page.problems} say={say} />
          <Confirmation words={page.confirmed} />
          {page.body}
        </main>
        <footer className="frame-foot">
          <p>{say('foot', { organisation: brand.name })}</p>
          <ServedBy reader={reader} />
        </footer>
      </body>
    </html>
  )
}

/** The name of the portal, which leads home. The logo is for those who are signed in: nobody else is handed the picture. */
function Brand({ reader: { actor, brand } }: { reader: Reader }) {
  return (
    <a className={actor && brand.logo ? 'brand with-logo' : 'brand'} href="/">
      {actor && brand.logo && <img src={`/logos/${brand.logo}`} alt="" />}
      {brand.name}
    </a>
  )
}
