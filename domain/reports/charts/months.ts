/** Every month from one to another, both as YYYY-MM, in their order. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  const month = new Date(`${first}-01T00:00:00Z`)
  while (month.toISOString().slice(0, 7) <= last && months.length < 1_200) {
    months.push(month.toISOString().slice(0, 7))
    month.setUTCMonth(month.getUTCMonth() + 1)
  }
  return months
}
