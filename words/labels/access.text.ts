import { pairsOf } from '../pairs.ts'
import { own } from './in-projects.ts'

const { id, createdAt } = own
const name = ['Name', 'Name'] as const
const builtIn = ['Built in', 'Eingebaut'] as const
const proposedById = ['Change proposed by', 'Änderung vorgeschlagen von'] as const
const organisationId = ['Organisation', 'Organisation'] as const

/** What the columns about access, and about what was done, are called. */
export const accessColumns = pairsOf({
  Grant: {
    ...{ id, organisationId, createdAt },
    principalKind: ['Given to (kind)', 'Gegeben an (Art)'],
    principalId: ['Given to', 'Gegeben an'],
    resourceKind: ['What (kind)', 'Was (Art)'],
    resourceId: ['What', 'Was'],
    via: ['Via', 'Durch'],
    levelId: ['{_Project} access level', '{_Project}-Zugriffsstufe'],
    expiresAt: ['Until', 'Bis'],
    followsClose: ['Ends with the {_project}', 'Endet mit dem Abschluss'],
    suspendedAt: ['Suspended', 'Ausgesetzt'],
    creatorId: ['Created by', 'Angelegt von'],
    partnershipId: ['Partnership', 'Partnerschaft'],
    accessId: ['Access given to a partner', 'Zugriff eines Partners'],
  },
  AccessRequest: {
    ...{ id, organisationId },
    membershipId: ['For whom', 'Für wen'],
    askerId: ['Asked by', 'Angefragt von'],
    resourceKind: ['What (kind)', 'Was (Art)'],
    resourceId: ['What', 'Was'],
    projectId: ['{_Project}', '{_Project}'],
    productId: ['Product', 'Produkt'],
    homeId: ['Their organisation', 'Deren Organisation'],
    reason: ['Why', 'Warum'],
    askedAt: ['Asked', 'Angefragt'],
    answeredAt: ['Answered', 'Beantwortet'],
    answer: ['Answer', 'Antwort'],
    answererId: ['Answered by', 'Beantwortet von'],
    answerReason: ['Reason', 'Begründung'],
  },
  AccessLevel: { id, name, builtIn, ceilings: ['At most', 'Höchstens'], proposedById },
  ProjectAccessLevel: {
    ...{ id, name, builtIn },
    areas: ['Areas', 'Bereiche'],
    defaultExternal: ['Usual outside', 'Üblich außen'],
    defaultInternal: ['Usual inside', 'Üblich innen'],
    jobRole: ['Job role', 'Funktion'],
    proposedById,
  },
  LayoutTemplate: { id, name, builtIn, layout: ['Layout', 'Ansicht'] },
  LayoutAssignment: {
    id,
    templateId: ['Layout', 'Ansicht'],
    targetKind: ['Whom (kind)', 'Wen (Art)'],
    target: ['Whom', 'Wen'],
  },
  Activity: {
    ...{ id, organisationId },
    at: ['When', 'Wann'],
    actorId: ['Member', 'Mitglied'],
    actorName: ['Who', 'Wer'],
    projectId: ['{_Project}', '{_Project}'],
    action: ['What', 'Was'],
    subjectKind: ['On what (kind)', 'Woran (Art)'],
    subjectId: ['On what', 'Woran'],
    detail: ['Detail', 'Einzelheiten'],
    address: ['From', 'Von wo'],
  },
  Snooze: {
    ...{ id, createdAt },
    membershipId: ['For whom', 'Für wen'],
    subjectKind: ['Kind', 'Art'],
    subjectId: ['What', 'Was'],
    until: ['Until', 'Bis'],
  },
})
