import type { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { LevelPlan } from '../../../domain/access/settings/plan.ts'
import type { levelFormTexts } from '../../texts/forms/level-forms.text.ts'
import type { FieldView } from '../form-view.ts'
import type { VerbResult } from '../verb.ts'

/** How levels of one kind are filled in and told in the back-office. */
export type LevelForm<Settings extends { name: string }, Input extends { agreed?: string | undefined }> = {
  plan: LevelPlan<Settings>
  text: keyof typeof levelFormTexts.en
  /** What is filled in, and what was agreed to. */
  schema: z.ZodType<Input>
  fields(actor: Member, settings: Settings): FieldView[]
  /** What a level says with what was filled in: what was not stays as it is. Throws Invalid. */
  settingsFrom(before: Settings, input: Input): Settings
  /** What two levels say differently, each in words. */
  differences(actor: Member, one: Settings, other: Settings): NonNullable<VerbResult['told']>
}
