/** The field that a list is searched by; `label` says what it looks in. */
export function SearchField({ value, label }: { value: string | undefined; label: string }) {
  return <input type="search" name="q" defaultValue={value} placeholder={label} aria-label={label} />
}
