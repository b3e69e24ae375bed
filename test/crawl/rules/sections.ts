import type { OracleRow } from '../../access/oracle.ts'

type Asking = OracleRow & { organisationId: string; accessLevelId: string; jobRole: string | null }

/** The sections of a project that the layout of somebody shows: of the most specific template that is given to them. Null: all. */
export function sectionsShown(rows: Record<string, OracleRow[]>, asking: Asking): string[] | null {
  const inSets = (table: string, of: string) =>
    (rows[table] ?? []).filter(({ membershipId }) => membershipId === asking.id).map((row) => row[of])
  const given: [kind: string, targets: unknown[]][] = [
    ['membership', [asking.id]],
    ['job_role', [asking.jobRole]],
    ['team', inSets('TeamMember', 'teamId')],
    ['group', inSets('GroupMember', 'groupId')],
    ['organisation', [asking.organisationId]],
    ['access_level', [asking.accessLevelId]],
    ['deployment', ['deployment', '', 'everybody']],
  ]
  for (const [kind, targets] of given) {
    const fits = (rows.LayoutAssignment ?? []).filter(
      ({ targetKind, target }) => targetKind === kind && (kind === 'deployment' || targets.includes(target)),
    )
    const templates = fits.map(({ templateId }) => rows.LayoutTemplate?.find(({ id }) => id === templateId))
    // Of several teams or groups, whichever: what one of them shows is shown at most.
    const shown = templates.map((one) => (one?.layout as { sections?: string[] } | undefined)?.sections)
    if (shown.length > 0) return shown.includes(undefined) ? null : [...shown.flatMap((some) => some ?? []), 'overview']
  }
  return null
}
