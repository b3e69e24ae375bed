/** @database empty */
import { expect, test } from '@jest/globals'
import { readColleagues } from '../../../domain/people/colleagues/lines.ts'

const ana = { name: 'Ana Ruiz', email: 'ana@example.com', profile: 'observer' }
const read = (...lines: string[]) => readColleagues(lines.join('\r\n'))

function problemsOf(...lines: string[]) {
  try {
    return read(...lines)
  } catch (error) {
    return (error as { fields: object }).fields
  }
}

test.each([
  'Ana Ruiz;ana@example.com;observer',
  ' Ana Ruiz ; ANA@example.com ; Observer ; ',
  'Ana Ruiz,ana@example.com,Beobachtung',
  'Ana Ruiz\tana@example.com\tObserver',
  '"Ana Ruiz","ana@example.com","Observer"',
])('%j is Ana', (line) => {
  expect(read(line)).toEqual([{ ...ana, line: 1 }])
})

test('headings and empty lines are passed over, and each keeps the number of its line', () => {
  const lines = [
    '\uFEFFName;E-mail;Profile;Job role',
    '',
    'Ana Ruiz;ana@example.com;Observer;Buyer',
    '  ',
    'Bo;bo@example.com;billing-administrator',
  ]
  expect(read(...lines)).toEqual([
    { ...ana, jobRole: 'Buyer', line: 3 },
    { name: 'Bo', email: 'bo@example.com', profile: 'billing_administrator', line: 5 },
  ])
})

test('a comma in a name is no separator where there are semicolons, or where it is quoted', () => {
  expect(read('Ruiz, Ana;ana@example.com;Observer')).toMatchObject([{ name: 'Ruiz, Ana' }])
  expect(read('"Ruiz, ""Ana""",ana@example.com,Observer')).toMatchObject([{ name: 'Ruiz, "Ana"' }])
})

test('a line without a profile gets the one that was chosen for all of these', () => {
  expect(readColleagues('Ana Ruiz;ana@example.com', 'observer')).toMatchObject([ana])
})

test.each([
  ['', 'missing', 'lines'],
  ['name;email;profile', 'missing', 'lines'],
  [';ana@example.com;Observer', 'no-name'],
  ['\tana@example.com\tObserver', 'no-name'],
  ['Ana;;Observer', 'no-address'],
  ['Ana;ana at example;Observer', 'email-wrong'],
  ['Ana;ana@example.com', 'no-profile'],
  ['Ana;ana@example.com;King', 'profile-unknown'],
  ['Ana;ana@example.com;guest', 'profile-unknown'],
  ['Ana;ana@example.com;Observer;Buyer;more', 'too-many-columns'],
  ['"Ana;ana@example.com;Observer', 'quote-open'],
  [`${'A'.repeat(201)};ana@example.com;Observer`, 'too-long'],
])('%j: %s', (line, problem, field = 'line-1') => {
  expect(problemsOf(line)).toMatchObject({ [field]: problem })
})

test('every bad line is told, not the first one only, and a hundred people are the most', () => {
  expect(problemsOf('Ana;ana@example.com;Observer', 'Bo;bo;Observer', '', 'Cy;cy@example.com;King')).toEqual({
    lines: 'lines-wrong',
    'line-2': 'email-wrong',
    'line-4': 'profile-unknown',
  })
  const many = Array.from({ length: 101 }, (_, at) => `P${at};p${at}@example.com;Observer`)
  expect(problemsOf(...many)).toEqual({ lines: 'too-many-people' })
})
