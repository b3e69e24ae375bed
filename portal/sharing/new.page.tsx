import type { NewShare } from '../../domain/access/sharing/box/choices.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import { addressOf, SharingCrumb } from './crumb.tsx'
import type { NewShareAsked } from './form.ts'
import { Search } from './search.tsx'
import { sharingWords, TermsFields } from './terms-fields.tsx'
import { sharingTexts } from './text.ts'
import { With } from './with-field.tsx'

/** The form by which a product, a project, or a phase of one is shared. */
export const newSharePage =
  (query: NewShareAsked, wrong?: Wrong): View<NewShare> =>
  ({ of, phase, levels, principals, more }, reader) => {
    const say = speaker(sharingTexts, reader)
    const form = formState(wrong, reader, { form: 'with', with: 'with', levelId: 'levelId', until: 'until' })
    const title = say('newTitle', { name: phase?.name ?? of.name ?? '' })
    return {
      title,
      here: 'projects',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <SharingCrumb of={of} reader={reader} />
          <h1>{title}</h1>
          {(more || query.q) && <Search query={query} more={more} reader={reader} />}
          <Form className="fields" action={`${addressOf(of)}/sharing`}>
            <OnceKey />
            {phase && <input type="hidden" name="phaseId" value={phase.id} />}
            <With principals={principals} form={form} reader={reader} />
            <TermsFields {...{ levels, form, reader }} levelId="" until="" words={sharingWords(reader)} />
            <div>
              <button type="submit">{say('new')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
