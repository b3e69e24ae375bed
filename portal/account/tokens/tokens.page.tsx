import type { TokenHolder, TokensPage } from '../../../domain/tokens/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Pages } from '../../parts/pages.tsx'
import { AccountCrumb } from '../crumb.tsx'
import { PeopleCrumb } from '../people/crumb.tsx'
import { tokenTexts } from './text.ts'
import { TokenTable } from './token-table.tsx'

/** The tokens of whoever reads (`holder` is null), or of somebody they look after. */
type Data = TokensPage & { holder: TokenHolder | null }

/** Tokens, each with a way to its end, and the way to a new one for whom there can be one. */
export const tokensPage: View<Data> = ({ tokens, holder, page, pages }, reader) => {
  const say = speaker(tokenTexts, reader)
  const title = holder ? say('titleOf', { name: holder.name }) : say('title')
  const mayMake = !holder || (holder.isMachine && !holder.isDisabled)
  return {
    title,
    here: 'account',
    body: (
      <>
        {holder ? <PeopleCrumb reader={reader} /> : <AccountCrumb reader={reader} />}
        <header className="page-head">
          <h1>{title}</h1>
          {mayMake && (
            <p className="ways-on">
              <a className="button" href={`${holder ? `/account/people/${holder.id}` : '/account'}/tokens/new`}>
                {say('make')}
              </a>
            </p>
          )}
        </header>
        <p className="lead">
          {holder
            ? say(holder.isMachine ? 'leadMachine' : 'leadColleague', { name: holder.name })
            : say('lead', { organisation: reader.actor?.organisation.name })}{' '}
          <a href="/api">{say('apiLink')}</a>
        </p>
        {tokens.length === 0 ? <p className="empty">{say('none')}</p> : <TokenTable tokens={tokens} reader={reader} />}
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}
