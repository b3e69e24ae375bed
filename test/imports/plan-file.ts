/** What is said of a task of a plan, and who has it (the number of a resource). */
type PlannedTask = { uid: number; level: number; said: Record<string, string | number>; before?: number[]; by?: number }

const element = (name: string, value: string | number) => `<${name}>${value}</${name}>`
const elements = (said: Record<string, string | number>) =>
  Object.entries(said)
    .map(([name, value]) => element(name, value))
    .join('')

/** A plan as MS Project saves it as XML: the line of the whole plan, tasks in two levels, milestones, who has what. */
export function planFile(tasks: PlannedTask[], resources: Record<string, string | number>[] = []): string {
  const written = tasks.map(({ uid, level, said, before = [] }) => {
    const links = before.map((one) =>
      element('PredecessorLink', elements({ PredecessorUID: one, Type: 1, LinkLag: 0 })),
    )
    return `    <Task>${elements({ UID: uid, ID: uid, OutlineLevel: level, Active: 1, ...said })}${links.join('')}</Task>`
  })
  const assigned = tasks.flatMap(({ uid, by }) =>
    by === undefined ? [] : [element('Assignment', elements({ UID: 900 + uid, TaskUID: uid, ResourceUID: by }))],
  )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Project xmlns="http://schemas.microsoft.com/project">',
    '  <Name>plan.xml</Name>',
    '  <Tasks>',
    '    <Task><UID>0</UID><ID>0</ID><Name>plan</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>',
    ...written,
    '    <Task><UID>99</UID><ID>99</ID><IsNull>1</IsNull></Task>',
    '  </Tasks>',
    `  <Resources>${resources.map((one) => element('Resource', elements(one))).join('')}</Resources>`,
    `  <Assignments>${assigned.join('')}</Assignments>`,
    '</Project>',
  ].join('\n')
}
