import { readFileSync } from 'node:fs'

/** The bundle of a program that tests start, by its path from the root (test/setup/bundle.js). */
export function placeOf(entry: string): string {
  const place = JSON.parse(readFileSync(process.env.TEST_BUNDLES ?? '', 'utf8'))[entry]
  if (!place) throw new Error(`${entry} is not among what test/setup/bundle.js bundles`)
  return place
}
