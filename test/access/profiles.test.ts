import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Powers, profiles } from '../../domain/access/profiles.ts'

const lines = readFileSync('test/rules/permission-profiles.csv', 'utf8').split('\n')
const header = lines.find((line) => line.startsWith('capability'))?.split(',') ?? []

const told: [capability: string, power: (powers: Powers) => boolean][] = [
  ['create_proofs_files_folders', (powers) => powers.creates],
  ['view_edit_delete_own_proofs_and_files', (powers) => powers.creates],
  ['view_edit_delete_others_proofs_and_files', (powers) => powers.editsOthers],
  ['view_edit_delete_others_proofs_and_files', (powers) => powers.owned === 'all'],
  ['view_contacts_and_groups', (powers) => powers.seesContacts],
  ['create_groups_and_contacts', (powers) => powers.createsContacts],
  ['delete_contacts', (powers) => powers.deletesContacts],
  ['add_edit_delete_users', (powers) => powers.managesPeople],
  ['edit_permission_profiles_of_users', (powers) => powers.mayGive.length > 0],
  ['assign_billing_administrator_profile', (powers) => powers.mayGive.includes('billing_administrator')],
  ['account_settings', (powers) => powers.accountSettings],
  ['billing_page', (powers) => powers.billing],
  ['see_header_menu_and_new_menu', (powers) => powers.menus],
]

test.each(told)('the seven profiles have %s as the table of the source says', (capability, power) => {
  const row = lines.find((line) => line.startsWith(`${capability},`))?.split(',') ?? []
  const expected = Object.fromEntries(
    header.slice(1, 8).map((profile, at) => [profile, row[at + 1]?.startsWith('yes')]),
  )
  expect(Object.fromEntries(Object.entries(profiles).map(([profile, powers]) => [profile, power(powers)]))).toEqual(
    expected,
  )
})

test('a manager uses what the organisation owns only for what they run or made', () => {
  expect(Object.entries(profiles).filter(([, powers]) => powers.owned === 'own')).toEqual([
    ['manager', profiles.manager],
  ])
})
