import type { Profile } from '@prisma/client'
import { speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import type { FormState } from '../../../forms/state.ts'
import { Field, fieldProps } from '../../../parts/forms/field.tsx'
import type { Reader } from '../../../reader.ts'

type Props = { called: string; hint?: string | undefined; none: string; form: FormState; reader: Reader } & {
  profiles: Profile[]
  /** The one it begins with. */
  usual: Profile | null
}

/** The choice of a profile in a form; `none` is what no choice is called. */
export function ProfileField({ called, hint, none, profiles, usual, form: { problem, sent }, reader }: Props) {
  const label = speaker(labels, reader)
  const told = { hint, problem: problem('profile') }
  return (
    <Field label={called} name="profile" {...told}>
      <select {...fieldProps('profile', told)} defaultValue={sent('profile') ?? usual ?? ''}>
        <option value="">{none}</option>
        {profiles.map((profile) => (
          <option key={profile} value={profile}>
            {label(`Profile.${profile}`)}
          </option>
        ))}
      </select>
    </Field>
  )
}
