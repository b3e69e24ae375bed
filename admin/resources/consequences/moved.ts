import { type SightOfMove, sightOfMove } from '../../../domain/access/meant/moved.ts'
import { type NounName, nounOf } from '../../../domain/nouns/index.ts'
import { speaker } from '../../../words/catalogue.ts'
import { peopleCell } from '../../actions/meant/people-told.ts'
import { tableOf } from '../../guard/table.ts'
import type { Consequences } from '../../guard/writing/meant.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'

/** What moving a row to another phase means: who does not see it there any more, and who sees it there. */
export const consequencesOfMoving = (noun: NounName): Consequences =>
  movedBy(
    'phaseId',
    async ({ db }, id) => {
      const select = { id: true, projectId: true, phaseId: true }
      const row = (await tableOf(noun, db).findFirst({ where: { id }, select })) as Record<string, string | null> | null
      const project = await db.project.findUnique({ where: { id: row?.projectId ?? id } })
      return [row?.phaseId, row?.projectId, project?.productId, project?.organisationId]
    },
    noun,
  )

/** What putting a project below another product means for those with whom a product is shared. */
export const consequencesOfProduct: Consequences = movedBy('productId', async ({ db }, id) => {
  const project = await db.project.findUnique({ where: { id } })
  return [id, project?.productId, project?.organisationId]
})

type Within = (work: Parameters<Consequences>[0], id: string) => Promise<(string | null | undefined)[]>

function movedBy(column: string, within: Within, noun?: NounName): Consequences {
  return async (work, actor, id) => {
    const things = async () => (await within(work, id)).filter((one): one is string => Boolean(one))
    const from = await things()
    return async ({ names }) => {
      if (!names.includes(column)) return []
      const areas = noun && { areas: [nounOf(noun).area] }
      const told = await sightOfMove(work.db, actor, { from, to: await things(), ...areas })
      return textsOf(told).map(([key, people]) => {
        const cell = peopleCell(actor, people, { around: (who) => speaker(meaningTexts, actor.locale)(key, { who }) })
        return { column, ...(typeof cell === 'string' ? { text: cell } : cell) }
      })
    }
  }
}

const textsOf = ({ losing, gaining }: SightOfMove) =>
  (
    [
      ['not-seen-by', losing],
      ['seen-then-by', gaining],
    ] as const
  ).filter(([, people]) => people.length > 0)
