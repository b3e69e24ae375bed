import { type CastPerson, people } from './people.ts'

/** Whom to try the sample as: at which door, and what each can do there. README.md tells the same. */
export const guide: { person: CastPerson; door: 'portal' | 'back-office'; can: string }[] = [
  { person: people.oscar, door: 'portal', can: 'follows Northwind’s four projects, and is asked to decide something' },
  { person: people.nora, door: 'portal', can: 'administers Northwind: the same, and adds documents' },
  { person: people.otto, door: 'portal', can: 'follows Globex’s two projects, and sees nothing of Northwind' },
  {
    person: people.carl,
    door: 'portal',
    can: 'is a partner: delivers one phase of “Line 4 retrofit”, and sees only that',
  },
  { person: people.olga, door: 'back-office', can: 'is staff: onboards customers, and looks after people and access' },
  { person: people.milo, door: 'back-office', can: 'is staff: runs projects, and shares and reports his own' },
]
