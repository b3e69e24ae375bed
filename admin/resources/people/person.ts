import { z } from 'zod'
import { timeZone } from '../../../domain/people/zone.ts'
import { locales } from '../../../words/catalogue.ts'
import { define } from '../../guard/definition.ts'
import { line, optional } from '../values.ts'

export const person = define('Person', {
  group: 'people',
  icon: 'User',
  title: 'name',
  list: ['name', 'email', 'locale', 'timeZone', 'disabledAt'],
  filter: ['name', 'email', 'disabledAt'],
  hidden: ['passwordHash', 'passwordTemporary', 'temporaryUntil'],
  sort: { by: 'name', direction: 'asc' },
  update: z.strictObject({ name: line, locale: optional(z.enum(locales)), timeZone: optional(timeZone) }),
})
