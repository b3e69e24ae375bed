import { catalogue, type Locale, speaker } from './catalogue.ts'

const browsers = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
] as const

const texts = catalogue(
  { program: 'A program', browserOn: '{browser} on {system}' },
  { program: 'Ein Programm', browserOn: '{browser} auf {system}' },
)

/** What a browser calls itself, in words a person knows: "Firefox on Windows". */
export function deviceOf(userAgent: string, locale: Locale): string {
  const say = speaker(texts, locale)
  const [browser, system] = [browsers, systems].map((known) => known.find(([pattern]) => pattern.test(userAgent))?.[1])
  return browser && system ? say('browserOn', { browser, system }) : say('program')
}
