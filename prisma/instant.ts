/** An instant as PostgreSQL writes it in UTC (`2026-11-30 20:55:25.3+00`), in ISO 8601 with milliseconds: a third of what it takes to make a Date of
 *  it and to write that. */
export function instantAsText(written: string): string {
  const [moment = '', fraction = ''] = written.slice(0, -'+00'.length).split('.')
  return `${moment.replace(' ', 'T')}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}
