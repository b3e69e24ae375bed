import type { Profile } from '@prisma/client'

/** How far a member may use what their organisation owns, and which powers over people and settings come with it. */
export type Powers = {
  /** Reach of the organisation's owner grants: everything, what the member runs or made, or nothing. */
  owned: 'all' | 'own' | 'nothing'
  /** May create what is more than a message: tasks, risks, files. */
  creates: boolean
  /** May change or delete files made by others of the organisation. */
  editsOthers: boolean
  seesContacts: boolean
  /** May write contacts into the address book, and put people of their organisation together in groups. */
  createsContacts: boolean
  deletesContacts: boolean
  managesPeople: boolean
  accountSettings: boolean
  billing: boolean
  /** Has a header menu, and a *New* menu, in the portal. */
  menus: boolean
  /** Profiles this one may give to somebody. */
  mayGive: Profile[]
}

/** What a permission profile can have or not. */
export type ProfilePower = { [Key in keyof Powers]: Powers[Key] extends boolean ? Key : never }[keyof Powers]

const none: Powers = {
  owned: 'nothing',
  creates: false,
  editsOthers: false,
  seesContacts: false,
  createsContacts: false,
  deletesContacts: false,
  managesPeople: false,
  accountSettings: false,
  billing: false,
  menus: false,
  mayGive: [],
}
const belowBilling: Profile[] = ['administrator', 'supervisor', 'manager', 'observer', 'visitor', 'guest']
const manager: Powers = {
  ...none,
  ...{ owned: 'own', menus: true },
  creates: true,
  seesContacts: true,
  createsContacts: true,
}
const supervisor: Powers = { ...manager, owned: 'all', editsOthers: true, deletesContacts: true }
const administrator: Powers = { ...supervisor, managesPeople: true, accountSettings: true, mayGive: belowBilling }

/** The seven permission profiles. Source: permission-profiles.csv; test/access/profiles.test.ts holds them together. */
export const profiles: Record<Profile, Powers> = {
  billing_administrator: { ...administrator, billing: true, mayGive: ['billing_administrator', ...belowBilling] },
  administrator,
  supervisor,
  manager,
  observer: { ...none, seesContacts: true },
  visitor: none,
  guest: none,
}

/** Whether a profile has all of these powers. */
export function hasPowers(profile: Profile, wanted: ProfilePower | ProfilePower[] = []): boolean {
  return [wanted].flat().every((power) => profiles[profile][power])
}
