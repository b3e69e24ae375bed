import type { Summary } from '../forms/state.ts'
import { focusFirst } from '../parts/forms/focus-first.ts'
import type { FrameSay } from './text.ts'

/** What is wrong with the form on a page, on top of it: each thing a link to its field. Source: GOV.UK design system, error summary. */
export function ProblemSummary({ problems, say }: { problems: Summary | undefined; say: FrameSay }) {
  if (!problems) return null
  return (
    <div className="notice bad problems" role="alert" aria-labelledby="problems" {...focusFirst}>
      <h2 id="problems">{say('problems')}</h2>
      <ul>
        {problems.map(({ id, words }) => (
          <li key={words}>{id ? <a href={`#${id}`}>{words}</a> : words}</li>
        ))}
      </ul>
    </div>
  )
}
