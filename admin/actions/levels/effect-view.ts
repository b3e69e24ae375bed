import type { Member } from '../../../domain/access/actor/actor.ts'
import { NotAgreed } from '../../../domain/access/settings/apply.ts'
import type { Counted } from '../../../domain/access/settings/effect/count.ts'
import type { Effect, EffectLine } from '../../../domain/access/settings/effect/effect.ts'
import { mostGaining } from '../../../domain/access/settings/effect/many.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { fieldsFor } from '../fields.ts'
import type { TableCell, TableView } from '../form-view.ts'
import { peopleCell } from '../meant/people-told.ts'
import type { VerbOutcome, VerbResult } from '../verb.ts'
import { rightsTold } from './rights-told.ts'

/** Does something that changes levels; where somebody gains or loses by it and that has not been agreed to, what it does is shown first. */
export async function shownBefore(
  actor: Member,
  agreed: string | undefined,
  work: Promise<VerbResult>,
  button?: string,
): Promise<VerbOutcome> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof NotAgreed)) throw error
    const { say } = fieldsFor(actor)
    const { effect, isForMany: isMany } = error
    const usual = say(isMany ? 'propose-level' : 'save-level')
    const preview = {
      text: textOf(actor, effect, !button && isMany),
      tables: effectTables(actor, effect),
      agreed: error.agreed,
    }
    return { preview: { ...preview, button: button ?? usual }, isOther: agreed !== undefined }
  }
}

function textOf(actor: Member, { gaining, losing }: Effect, needsSecond: boolean): string {
  const { say } = fieldsFor(actor)
  const counts = { gaining: gaining.outside + gaining.inside, losing: losing.outside + losing.inside }
  const second = needsSecond ? [say('effect-second', { most: mostGaining })] : []
  return [say('effect-text', counts), ...second].join('\n')
}

/** What is gained and lost, and by whom, outside and inside; for one person it is not said who. */
export function effectTables(actor: Member, { lines }: Effect, ofOne = false): TableView[] {
  const { say } = fieldsFor(actor)
  const columns = [say('what-changes'), ...(ofOne ? [] : [say('outside'), say('inside')])]
  return ([true, false] as const).flatMap((gains) => {
    const rows = lines
      .filter((line) => line.gains === gains)
      .map((line) => [whatIn(actor, line), ...(ofOne ? [] : [whoIn(actor, line.outside), whoIn(actor, line.inside)])])
    return rows.length > 0 ? [{ heading: say(gains ? 'gained' : 'lost'), columns, rows }] : []
  })
}

function whatIn(actor: Member, { kind, powers, fields, rights }: EffectLine): string {
  const { say } = fieldsFor(actor)
  if (!powers) return fields.length > 0 ? fieldsNamed(actor, fields) : rightsTold(actor, rights)
  const [from, to] = [say(`Power.${powers.from}`), say(`Power.${powers.to}`)]
  return say('power-changed', { kind: say(`RecordKind.${kind}`), from, to })
}

const whoIn = (actor: Member, { count, names }: Counted): TableCell =>
  count === 0 ? '–' : peopleCell(actor, names, { count })

/** Fields (as `Task.dueOn`) as they are called, each of what it is a field of. */
export function fieldsNamed({ locale }: Member, names: string[]): string {
  const say = speaker<string>(labels, locale)
  const subjects = [...new Set(names.map((name) => name.split('.')[0]))]
  const ofSubject = (subject: string | undefined) =>
    names.filter((name) => name.startsWith(`${subject}.`)).map((name) => say(name))
  return subjects.map((subject) => `${say(`Subject.${subject}`)}: ${ofSubject(subject).join(', ')}`).join('\n')
}
