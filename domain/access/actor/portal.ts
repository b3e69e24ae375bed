import { type Layout, type Section, sections } from '../layouts.ts'
import type { Member } from './actor.ts'

const known = new WeakMap<Member, Member>()

/**
 * Somebody as the portal and its mails know them: sections that their layout template leaves out hold nothing for them, so that
 * pages, downloads, writing and whatever is derived answer as if there were none. The back-office and reports do not ask this.
 * Source: domain, layout template; decision 20.
 */
export function inPortal(member: Member): Member {
  if (member.without) return member
  const found = known.get(member) ?? Object.freeze({ ...member, ...bound(member.layout) })
  known.set(member, found)
  return found
}

function bound(layout: Layout): Pick<Member, 'layout' | 'without'> {
  const without = sections.filter((section) => section !== 'overview' && !layout.sections.includes(section))
  const navigation = layout.navigation.filter((item) => !(without as string[]).includes(item))
  const landing = navigation.includes(layout.landing) ? layout.landing : 'projects'
  return { layout: { ...layout, navigation, landing }, without: without satisfies Section[] }
}
