import { speaker } from '../../words/catalogue.ts'
import { SearchField } from '../parts/forms/search-field.tsx'
import type { Reader } from '../reader.ts'
import type { NewShareAsked } from './form.ts'
import { sharingTexts } from './text.ts'

/** Looks for somebody by name, where there are more than fit into a choice. */
export function Search({ query, more, reader }: { query: NewShareAsked; more: boolean; reader: Reader }) {
  const say = speaker(sharingTexts, reader)
  return (
    <>
      {more && <p>{say('more')}</p>}
      <form className="filters" action={reader.path} noValidate>
        {query.phaseId && <input type="hidden" name="phaseId" value={query.phaseId} />}
        <SearchField value={query.q} label={say('findLabel')} />
        <button type="submit" className="second">
          {say('search')}
        </button>
      </form>
    </>
  )
}
