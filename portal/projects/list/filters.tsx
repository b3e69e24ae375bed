import { healthFilter, type ProjectList, projectStates } from '../../../domain/projects/shapes.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { SearchField } from '../../parts/forms/search-field.tsx'
import type { Reader } from '../../reader.ts'
import type { ProjectAsked } from '../form.ts'
import { projectsTexts } from './projects.text.ts'

type Props = { query: ProjectAsked; can: ProjectList['can']; open: boolean; reader: Reader }
const sorts = ['name', '-health', '-progress', 'endsOn', '-updatedAt'] as const

/** Search, filters and order of the list of projects, folded away unless `open`: what its reader may see of a project, they may
 *  look for. */
export function Filters({ open, ...props }: Props) {
  const say = speaker(projectsTexts, props.reader)
  return (
    <details className="folded" open={open}>
      <summary>{say('filters')}</summary>
      <FilterForm {...props} />
    </details>
  )
}

function FilterForm({ query, can, reader }: Omit<Props, 'open'>) {
  const say = speaker(projectsTexts, reader)
  const label = speaker(labels, reader)
  const healths = healthFilter.map((health) => [health, label(`Health.${health}`)])
  const states = projectStates.map((state) => [state, say(state)])
  const orders = sorts.flatMap((sort) =>
    can.sort.some((key) => sort.endsWith(key)) ? [[sort, orderOf(sort, reader)]] : [],
  )
  return (
    <form className="filters" action="/projects" noValidate data-at-once>
      <SearchField value={query.q} label={say('searchFor')} />
      {can.filter.includes('health') && (
        <Choice
          name="health"
          label={label('Project.health')}
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

/** What an order is called: by its column, unless more has to be said. */
function orderOf(sort: (typeof sorts)[number], reader: Reader): string {
  const say = speaker(projectsTexts, reader)
  const label = speaker(labels, reader)
  switch (sort) {
    case 'name':
      return say('byName')
    case '-health':
      return say('worstFirst', { column: label('Project.health') })
    case '-progress':
      return label('Project.progress')
    case 'endsOn':
      return label('Project.endsOn')
    case '-updatedAt':
      return label('Project.updatedAt')
  }
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
