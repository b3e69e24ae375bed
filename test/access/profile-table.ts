import { readFileSync } from 'node:fs'
import type { Profile } from '@prisma/client'

// The table of profiles, as both apps are held to it.

/** What is still to come, by name. This list may only become shorter. */
export const pending = [
  'review_and_approve_explicitly_shared_proofs',
  'read_everything_in_a_shared_folder',
  'have_folders_shared_with_them',
  'edit_rights_on_every_proof_of_the_organisation',
  'edit_proof_that_has_no_replies',
  'edit_proof_replies',
  'delete_public_folders_of_others',
  'delete_private_folders_of_others',
  'be_dropzone_owner',
  'be_proof_author_or_moderator',
  'empty_trash',
]

const lines = readFileSync('test/rules/permission-profiles.csv', 'utf8').split('\n')
const [header = [], ...rows] = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split(','))

/** What it speaks of. */
export const capabilityNames = rows.flatMap(([name]) => name ?? [])

/** What it says of a capability and a profile, as it is written there. */
export const said = (capability: string, profile: Profile): string =>
  rows.find(([name]) => name === capability)?.[header.indexOf(profile)] ?? ''

/** Whether it says yes. */
export const saysYes = (capability: string, profile: Profile): boolean => said(capability, profile).startsWith('yes')
