import type { WritingPlace } from '../../../domain/projects/places.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { Field, fieldProps } from './field.tsx'
import { placeTexts } from './place.text.ts'

type Props = { places: WritingPlace[]; chosen?: string; problem?: string; reader: Reader }

/** A choice of the part of the project that something is for; nothing where there is only one. */
export function PlaceField({ places, chosen, problem, reader }: Props) {
  if (places.length < 2) return null
  const say = speaker(placeTexts, reader)
  const mustChoose = places.every(({ phaseId }) => phaseId !== null)
  return (
    <Field label={say('label')} name="phaseId" problem={problem}>
      <select {...fieldProps('phaseId', { problem })} defaultValue={chosen} required={mustChoose}>
        {mustChoose && <option value="">{say('choose')}</option>}
        {places.map(({ phaseId, name }) => (
          <option key={phaseId} value={phaseId ?? ''}>
            {phaseId ? (name ?? say('unnamed')) : say('whole')}
          </option>
        ))}
      </select>
    </Field>
  )
}
