import type { Member } from '../../domain/access/actor/actor.ts'
import { findLookedAfter } from '../../domain/people/looked-after.ts'
import type { Say } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { inLanes } from '../guard/in-lanes.ts'
import type { homeTexts } from '../texts/home.text.ts'
import { allConcerns } from './all.ts'
import type { HomeAsked, HomeShows, HomeView } from './home.ts'
import { type HomeList, sectionName } from './list.ts'
import { type ConcernPart, fewOf, type HomeSection, sectionOf, sectionsOf } from './section.ts'
import { type Asleep, findAsleep, ofState } from './snoozes/asleep.ts'
import { latersFor } from './snoozes/laters.ts'
import { snoozedSection, snoozedSections } from './snoozes/snoozed.ts'
import { ofWhom, partedByWhom, type Whose } from './whose.ts'

type SayHome = Say<keyof typeof homeTexts.en>

/** What there is to do, or what of it is put off. */
export async function workOf(actor: Member, show: HomeShows, say: SayHome): Promise<HomeView> {
  const { concerns, asleep, halves } = await known(actor, say)
  const snoozed = [...asleep.values()].reduce((sum, { size }) => sum + size, 0)
  const head = {
    title: say('title', { day: formats(actor.locale, actor.timeZone).day(dayIn(actor.timeZone)) }),
    ways: waysFor(show, snoozed, say),
    laters: latersFor(actor, say),
  }
  if (show === 'snoozed') {
    const sections = await snoozedSections(actor, asleep, say)
    return { ...head, text: snoozed > 0 ? say('snoozed-text') : say('no-snoozed'), sections }
  }
  const wanted: Whose[] = show === 'mine' ? ['mine'] : ['mine', 'others']
  const found = (await inLanes(concerns, (concern) => halves(concern, wanted))).flat()
  const sections = withoutTwice(wanted.flatMap((whose) => found.filter((section) => section.whose === whose)))
  const quiet = new Set(concerns.filter(({ needsNobody }) => needsNobody).map(sectionName))
  const counted = sections.filter(({ name }) => !quiet.has(name))
  const waiting = counted.reduce((sum, { total }) => sum + total, 0)
  const isMore = counted.some((section) => section.isMore)
  return {
    ...head,
    text: say(isMore ? 'waiting-more' : show === 'mine' ? 'waiting-mine' : 'waiting', { waiting }),
    sections,
  }
}

/** A part alone, whoever's rows, page by page, with the way back; null for one that there is not. */
export async function partAlone(
  actor: Member,
  name: string,
  { whose, page, show }: Pick<HomeAsked, 'whose' | 'page' | 'show'>,
  say: SayHome,
): Promise<HomeView | null> {
  const { concerns, asleep, halves } = await known(actor, say, name)
  const concern = concerns.find((one) => sectionName(one) === name)
  if (!concern) return null
  const all = () => sectionOf(actor, concern, say, { page, part: ofState(asleep, concern, false) })
  const half = () => whose && halves(concern, [whose], page).then(([one]) => one)
  const section = await (show === 'snoozed' ? snoozedSection(actor, concern, asleep, say, page) : (half() ?? all()))
  if (!section) return null
  return {
    title: section.title,
    text: section.total > 0 ? '' : section.empty,
    sections: [section],
    laters: latersFor(actor, say),
    back: { text: say('back'), href: '/admin' },
  }
}

/** What there is, what of it is put off, and how halves of a concern are found: a page of one, or both among others. */
async function known(actor: Member, say: SayHome, alone?: string) {
  const [concerns, lookedAfter] = await Promise.all([allConcerns(actor, alone), findLookedAfter(actor)])
  const asleep: Asleep = await findAsleep(actor, concerns)
  const halves = async (concern: HomeList, wanted: Whose[], page?: number): Promise<HomeSection[]> => {
    const awake = ofState(asleep, concern, false)
    // Of most concerns there is little or nothing: then one statement finds both halves.
    const few = page ? null : await fewOf(actor, concern, awake)
    const both = few && partedByWhom(concern, few, lookedAfter)
    const parts = wanted.flatMap((whose): ConcernPart[] => {
      const of = ofWhom(concern, whose, lookedAfter)
      if (!of) return []
      return [both ? { whose, known: both[whose] } : { whose, part: { AND: [of, awake] }, ...(page && { page }) }]
    })
    return (await sectionsOf(actor, concern, say, parts)).filter((section) => section !== null)
  }
  return { concerns, asleep, halves }
}

/** That there is none is said once, and only where there is none of anybody's. */
function withoutTwice(sections: HomeSection[]): HomeSection[] {
  const filled = new Set(sections.flatMap(({ name, total }) => (total > 0 ? [name] : [])))
  return sections.filter(({ name, total }) => total > 0 || !filled.has(name))
}

function waysFor(shown: HomeShows, snoozed: number, say: SayHome) {
  const ways = [
    ...(['all', 'mine'] as const).map((show) => ({ show, text: say(`show-${show}`) })),
    ...(snoozed > 0 || shown === 'snoozed' ? [{ show: 'snoozed' as const, text: say('snoozed', { snoozed }) }] : []),
  ]
  return ways.map((way) => ({ ...way, here: way.show === shown }))
}
