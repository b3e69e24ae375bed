import type { ProjectList } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import { partTexts } from '../../parts/parts.text.ts'
import type { Reader } from '../../reader.ts'
import type { ProjectAsked } from '../form.ts'
import { projectsTexts } from './projects.text.ts'

type Props = { query: ProjectAsked; can: ProjectList['can']; open: boolean; reader: Reader }
const sorts = ['name', '-health', '-progress', 'endsOn', '-updatedAt'] as const

/** Search, filters and order of the list of projects, folded away unless `open`: what its reader may see of a project, they may
 *  look for. */
export function Filters({ open, ...props }: Props) {
  const say = speaker(projectsTexts, props.reader.locale)
  return (
    <details className="folded" open={open}>
      <summary>{say('filters')}</summary>
      <FilterForm {...props} />
    </details>
  )
}

function FilterForm({ query, can, reader }: Omit<Props, 'open'>) {
  const say = speaker(projectsTexts, reader.locale)
  const part = speaker(partTexts, reader.locale)
  const healths = (['green', 'amber', 'red', 'unreported'] as const).map((health) => [health, part(health)])
  const states = (['open', 'closed'] as const).map((state) => [state, say(state)])
  const orders = sorts.flatMap((sort) =>
    can.sort.some((key) => sort.endsWith(key)) ? [[sort, say(`sort-${sort}`)]] : [],
  )
  return (
    <form className="filters" action="/projects" noValidate data-at-once>
      <input
        type="search"
        name="q"
        defaultValue={query.q}
        placeholder={say('searchFor')}
        aria-label={say('searchFor')}
      />
      {can.filter.includes('health') && (
        <Choice
          name="health"
          label={say('healthFilter')}
          none={say('anyHealth')}
          chosen={query.health}
          options={healths}
        />
      )}
      {can.filter.includes('state') && (
        <Choice name="state" label={say('stateFilter')} none={say('anyState')} chosen={query.state} options={states} />
      )}
      <Choice name="sort" label={say('sort')} none={say('standard')} chosen={query.sort} options={orders} />
      <button type="submit" className="second">
        {say('search')}
      </button>
    </form>
  )
}

type ChoiceProps = { name: string; label: string; none: string; chosen?: string; options: string[][] }

function Choice({ name, label, none, chosen, options }: ChoiceProps) {
  return (
    <select name={name} aria-label={label} defaultValue={chosen ?? ''}>
      <option value="">{none}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
