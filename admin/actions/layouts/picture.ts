import type { Member } from '../../../domain/access/actor/actor.ts'
import type { PortalPicture } from '../../../domain/access/templates/picture.ts'
import { wayLabel } from '../../../domain/access/templates/way-label.ts'
import { landingOf, waysOf } from '../../../domain/reports/portal/opens.ts'
import { speaker } from '../../../words/catalogue.ts'
import { grounds, readableOn } from '../../../words/contrast.ts'
import { labels } from '../../../words/labels.ts'
import { fieldsFor } from '../fields.ts'
import type { PictureView } from '../picture-view.ts'
import { sheetOf } from '../reports/picture/picture.ts'
import { projectCells, taskCells } from './cells.ts'
import { columnName } from './parts.ts'

/** Rows of a list that a picture shows, at most. */
const most = 4

/** What somebody would see in the portal, as a picture of it: in their language and colours, its title in that of who looks. */
export async function pictureView(
  actor: Member,
  { as, begins, list, head, tasks }: PortalPicture,
): Promise<PictureView> {
  const { say } = fieldsFor(actor)
  const { layout, locale } = as
  const { say: sayAs } = fieldsFor(as)
  const brand = { ...as.organisation, ...layout.brand }
  const hearer = { locale, wording: layout.wording }
  const label = speaker(labels, hearer)
  const heading = (subject: 'Project' | 'Task') => (name: string) => columnName(subject, name, hearer)
  const written = head ? [head.can.write && 'updates', tasks && head.can.answer && 'tasks'] : []
  return {
    kind: 'portal',
    title: say('picture-of', { person: as.name }),
    brand: brand.name,
    accent: readableOn(grounds.light, brand.accent),
    begins: await Promise.all(begins.map(({ definition, page }) => sheetOf(as, definition, page))),
    ways: waysOf(as).map((item) => ({
      label: label(wayLabel(item)),
      isLanding: landingOf(as).split('/', 1)[0] === item,
    })),
    projects: {
      heading: label('MainNoun.projects'),
      columns: [label('MainNoun.project'), ...layout.columns.projects.map(heading('Project'))],
      rows: list.projects.slice(0, most).map((project) => projectCells(as, project)),
    },
    sections: head?.sections.map((section) => label(`Section.${section}`)) ?? [],
    project: head?.project.name ?? '',
    tasks: tasks && {
      heading: label('MainNoun.tasks'),
      columns: [label('MainNoun.task'), ...layout.columns.tasks.map(heading('Task'))],
      rows: tasks.tasks.slice(0, most).map((task) => taskCells(as, task)),
    },
    writes: written.flatMap((place) => (place ? [sayAs(`comments.${place as 'updates' | 'tasks'}`)] : [])),
  }
}
