import type { Prisma } from '@prisma/client'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { Say } from '../../words/catalogue.ts'
import { isShown } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'
import { titlesById } from '../guard/titles/titles.ts'
import type { homeTexts } from '../texts/home.text.ts'
import { concernsAt } from './at.ts'
import type { HomeView } from './home.ts'
import { sectionName } from './list.ts'
import { sectionOf } from './section.ts'

type Asked = { section: string; page: number; at: string }

/** One part of the home page as far as it is on the page of a row (`Organisation:` and its id), page by page, with the way back there; null for a
 *  row that the member does not see, or a part that has nothing to do with it. */
export async function aloneAt(
  actor: Member,
  { section: name, page, at }: Asked,
  say: Say<keyof typeof homeTexts.en>,
): Promise<HomeView | null> {
  const [subject = '', id] = at.split(':')
  if (!isShown(subject) || !isId(id)) return null
  const title = (await titlesById(actor, subject, [id])).get(id)
  if (!title) return null
  const row = { subject: subject as Prisma.ModelName, id }
  const concern = (await concernsAt(actor, row, name)).find((one) => sectionName(one) === name)
  const section = concern && (await sectionOf(actor, concern, say, { page }))
  if (!section) return null
  return {
    title: `${section.title} · ${title}`,
    text: section.total > 0 ? '' : section.empty,
    sections: [section],
    back: { text: title, href: `/admin/resources/${subject}/records/${id}/show` },
  }
}
