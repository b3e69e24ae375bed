import type { Member } from '../../../domain/access/actor/actor.ts'
import { nameOf, sectionNameOf, wayName } from '../../../domain/access/templates/called.ts'
import type { PortalPicture } from '../../../domain/access/templates/picture.ts'
import { landingOf, waysOf } from '../../../domain/reports/portal/opens.ts'
import { grounds, readableOn } from '../../../words/contrast.ts'
import { fieldsFor } from '../fields.ts'
import type { PictureView } from '../form-view.ts'
import { projectCells, taskCells } from './cells.ts'
import { columnName } from './parts.ts'

/** Rows of a list that a picture shows, at most. */
const most = 4

/** What somebody would see in the portal, as a picture of it: in their language and colours, its title in that of who looks. */
export function pictureView(actor: Member, { as, list, head, tasks }: PortalPicture): PictureView {
  const { say } = fieldsFor(actor)
  const { layout, locale } = as
  const { say: sayAs } = fieldsFor(as)
  const brand = { ...as.organisation, ...layout.brand }
  const called = (name: Parameters<typeof nameOf>[0]) => nameOf(name, layout, locale)
  const heading = (subject: 'Project' | 'Task') => (name: string) => columnName(subject, name, locale)
  const written = head ? [head.can.write && 'updates', tasks && head.can.answer && 'tasks'] : []
  return {
    title: say('picture-of', { person: as.name }),
    brand: brand.name,
    accent: readableOn(grounds.light, brand.accent),
    ways: waysOf(as).map((item) => ({
      label: wayName(item, layout, locale),
      isLanding: landingOf(as).split('/', 1)[0] === item,
    })),
    projects: {
      heading: called('projects'),
      columns: [called('project'), ...layout.columns.projects.map(heading('Project'))],
      rows: list.projects.slice(0, most).map((project) => projectCells(as, project)),
    },
    sections: head?.sections.map((section) => sectionNameOf(section, layout, locale)) ?? [],
    project: head?.project.name ?? '',
    tasks: tasks && {
      heading: called('tasks'),
      columns: [called('task'), ...layout.columns.tasks.map(heading('Task'))],
      rows: tasks.tasks.slice(0, most).map((task) => taskCells(as, task)),
    },
    writes: written.flatMap((place) => (place ? [sayAs(`comments.${place as 'updates' | 'tasks'}`)] : [])),
  }
}
