import type {
  Decision,
  DecisionForm,
  DecisionList,
  DecisionPage,
  ListedDecision,
} from '../../../domain/projects/sections/decisions.ts'
import { speaker } from '../../../words/catalogue.ts'
import { dayIn } from '../../../words/dates.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { type FormState, formState, type Wrong } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { ProjectHead, SectionHeading, sectionTitle } from '../project-head.tsx'
import { decisionTexts } from './decisions.text.ts'

/** What was decided about a project, the latest first. */
export const decisionsPage: View<DecisionList> = (
  { project, sections, can, decisions, mayCreate, page, pages },
  reader,
) => {
  const say = speaker(decisionTexts, reader)
  return {
    title: sectionTitle(project, 'decisions', reader),
    here: 'projects',
    within: { project, sections, can },
    body: (
      <>
        <ProjectHead project={project} sections={sections} here="decisions" reader={reader} />
        <SectionHeading section="decisions" reader={reader} />
        {mayCreate && (
          <p>
            <a className="button" href={`/projects/${project.id}/decisions/new`}>
              {say('new')}
            </a>
          </p>
        )}
        {decisions.length === 0 && <p className="empty">{say('none')}</p>}
        <ul className="entries">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <h3>
                <a href={`/decisions/${decision.id}`}>{decision.title}</a>
              </h3>
              <Decided decision={decision} reader={reader} />
            </li>
          ))}
        </ul>
        <Pages page={page} pages={pages} reader={reader} />
      </>
    ),
  }
}

/** One decision: when, by whom, and what it means. */
export const decisionPage: View<DecisionPage> = ({ project, sections, can, decision, mayUpdate }, reader) => {
  const say = speaker(decisionTexts, reader)
  return {
    title: [decision.title, project.name].filter(Boolean).join(' · '),
    here: 'projects',
    within: { project, sections, can },
    body: (
      <>
        <ProjectHead project={project} sections={sections} here="decisions" reader={reader} />
        <section className="detail" aria-labelledby="decision">
          <h2 id="decision">{decision.title}</h2>
          <Decided decision={decision} reader={reader} />
          {decision.text && <p className="told">{decision.text}</p>}
          {decision.internalNote && (
            <p className="told">
              <strong>{speaker(labels, reader)('DecisionLogEntry.internalNote')}:</strong> {decision.internalNote}
            </p>
          )}
          {mayUpdate && (
            <p>
              <a className="button" href={`/decisions/${decision.id}/changing`}>
                {say('change')}
              </a>
            </p>
          )}
        </section>
      </>
    ),
  }
}

function Decided({ decision: { decidedOn, decidedBy }, reader }: { decision: ListedDecision; reader: Reader }) {
  if (!decidedOn) return null
  const say = speaker(decisionTexts, reader)
  const day = reader.formats.near(decidedOn)
  return <p className="quiet">{decidedBy ? say('decidedBy', { day, name: decidedBy }) : say('decided', { day })}</p>
}

/** The form of a new decision, or of one that is changed. */
export const decisionFormPage =
  (wrong?: Wrong): View<DecisionForm> =>
  (data, reader) => {
    const { project, sections, can, decision } = data
    const say = speaker(decisionTexts, reader)
    const ids = { title: 'title', decidedOn: 'decidedOn', decidedById: 'decidedById', text: 'text' }
    const form = formState(wrong, reader, { form: 'title', ...ids, internalNote: 'internalNote' }, 'DecisionLogEntry')
    const title = decision ? say('change') : say('new')
    return {
      title: [title, project.name].filter(Boolean).join(' · '),
      here: 'projects',
      within: { project, sections, can },
      problems: form.summary,
      body: (
        <>
          <ProjectHead project={project} sections={sections} here="decisions" reader={reader} />
          <section className="detail">
            <h2>{title}</h2>
            <Form
              className="fields"
              action={decision ? `/decisions/${decision.id}` : `/projects/${project.id}/decisions`}
            >
              {decision ? <input type="hidden" name="readAt" value={decision.updatedAt?.toISOString()} /> : <OnceKey />}
              <Fields {...data} form={form} reader={reader} />
              <div>
                <button type="submit">{say('save')}</button>
              </div>
            </Form>
          </section>
        </>
      ),
    }
  }

function Fields({ decision, people, fills, form, reader }: DecisionForm & { form: FormState; reader: Reader }) {
  const say = speaker(decisionTexts, reader)
  const label = speaker(labels, reader)
  const { problem, sent } = form
  const value = (name: keyof Decision) => sent(name) ?? String(decision?.[name] ?? '')
  const day = sent('decidedOn') ?? decision?.decidedOn ?? dayIn(reader.formats.timeZone)
  const named = people.some(({ id }) => id === decision?.decidedById)
  const others = decision?.decidedById && !named ? [{ id: decision.decidedById, name: decision.decidedBy ?? '' }] : []
  const of = (name: keyof Decision & string) => ({ name, problem: problem(name) })
  return (
    <>
      <Field
        {...of('title')}
        label={label('DecisionLogEntry.title')}
        defaultValue={value('title')}
        maxLength={200}
        required
      />
      <Field {...of('decidedOn')} label={label('DecisionLogEntry.decidedOn')} type="date" defaultValue={day} required />
      {fills.includes('decidedById') && (
        <Field {...of('decidedById')} label={label('DecisionLogEntry.decidedById')}>
          <select
            {...fieldProps('decidedById', { problem: problem('decidedById') })}
            defaultValue={value('decidedById')}
          >
            <option value="">{say('nobody')}</option>
            {[...others, ...people].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field {...of('text')} label={label('DecisionLogEntry.text')}>
        <textarea {...fieldProps('text', { problem: problem('text') })} rows={6} defaultValue={value('text')} />
      </Field>
      {fills.includes('internalNote') && (
        <Field {...of('internalNote')} label={label('DecisionLogEntry.internalNote')} hint={say('noteHint')}>
          <textarea
            {...fieldProps('internalNote', { hint: say('noteHint'), problem: problem('internalNote') })}
            rows={3}
            defaultValue={value('internalNote')}
          />
        </Field>
      )}
    </>
  )
}
