import type { EditPropertyProps } from 'adminjs'
import type { MeantAtField } from '../../guard/writing/meant.ts'
import { Cell } from './cell.tsx'

/** Below a field, everybody by name whom saving it concerns, where what is said of that names only the first of them. */
export function MeantFor({ property: { path }, record }: EditPropertyProps) {
  const { unfolds = [] } = (record.errors[path] ?? {}) as Partial<MeantAtField>
  return unfolds.map((one) => <Cell key={one.all.join()} of={one} />)
}
