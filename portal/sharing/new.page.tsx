import type { NewShare } from '../../domain/access/sharing/box/choices.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { type FormState, formState, type Wrong } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import { SearchField } from '../parts/forms/search-field.tsx'
import type { Reader } from '../reader.ts'
import { SharingCrumb } from './crumb.tsx'
import type { NewShareAsked } from './form.ts'
import { TermsFields } from './terms-fields.tsx'
import { sharingTexts } from './text.ts'

/** The form by which a project, or a phase of it, is shared. */
export const newSharePage =
  (query: NewShareAsked, wrong?: Wrong): View<NewShare> =>
  ({ project, phase, levels, principals, more }, reader) => {
    const say = speaker(sharingTexts, reader.locale)
    const form = formState(wrong, reader, { form: 'with', with: 'with', levelId: 'levelId', until: 'until' })
    const title = say('newTitle', { name: phase?.name ?? project.name ?? '' })
    return {
      title,
      here: 'projects',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <SharingCrumb projectId={project.id} reader={reader} />
          <h1>{title}</h1>
          {(more || query.q) && <Search query={query} more={more} reader={reader} />}
          <Form className="fields" action={`/projects/${project.id}/sharing`}>
            <OnceKey />
            {phase && <input type="hidden" name="phaseId" value={phase.id} />}
            <With principals={principals} form={form} reader={reader} />
            <TermsFields {...{ levels, form, reader }} levelId="" until="" />
            <div>
              <button type="submit">{say('new')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }

function Search({ query, more, reader }: { query: NewShareAsked; more: boolean; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
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

const kinds = ['team', 'group', 'organisation', 'membership'] as const

function With({ principals, form, reader }: { principals: NewShare['principals']; form: FormState; reader: Reader }) {
  const say = speaker(sharingTexts, reader.locale)
  const label = speaker(labels, reader.locale)
  const told = { hint: principals.length > 0 ? say('withHint') : say('nobody'), problem: form.problem('with') }
  const groups = kinds.map((kind) => [kind, principals.filter((one) => one.kind === kind)] as const)
  return (
    <Field label={say('with')} name="with" {...told}>
      <select {...fieldProps('with', told)} defaultValue={form.sent('with') ?? ''}>
        <option value="">{say('choose')}</option>
        {groups.map(([kind, ones]) =>
          ones.length > 0 ? (
            <optgroup key={kind} label={label(`PrincipalKind.${kind}`)}>
              {ones.map(({ id, name, organisation }) => (
                <option key={id} value={`${kind}:${id}`}>
                  {organisation && organisation !== name ? `${name} · ${organisation}` : name}
                </option>
              ))}
            </optgroup>
          ) : null,
        )}
      </select>
    </Field>
  )
}
