import { pairsOf } from '../pairs.ts'
import { creatorId, own, updatedAt } from './in-projects.ts'

const { id, createdAt } = own
const name = ['Name', 'Name'] as const
const organisationId = ['Organisation', 'Organisation'] as const
const locale = ['Language', 'Sprache'] as const
const timeZone = ['Time zone', 'Zeitzone'] as const
const membershipId = ['Person', 'Person'] as const
const disabledAt = ['Disabled', 'Gesperrt'] as const

/** What the columns of organisations, their products and their people are called. */
export const peopleColumns = pairsOf({
  Organisation: {
    ...{ id, name, locale, timeZone, createdAt },
    isHost: ['Host', 'Gastgeber'],
    isCustomer: ['Customer', 'Kunde'],
    isPartner: ['Partner', 'Partner'],
    accent: ['Accent colour', 'Akzentfarbe'],
    partnersSee: ['What partners see of your people', 'Was Partner von Ihren Personen sehen'],
    daysAfterClose: [
      'Shares end so many days after a project closes',
      'Freigaben enden so viele Tage nach Projektschluss',
    ],
    contactName: ['Contact: name', 'Kontakt: Name'],
    contactEmail: ['Contact: e-mail address', 'Kontakt: E-Mail-Adresse'],
    contactPhone: ['Contact: telephone', 'Kontakt: Telefon'],
    logoId: ['Logo', 'Logo'],
    inviteProfile: ['Profile of new people', 'Profil neuer Personen'],
    inviteLocale: ['Language of new people', 'Sprache neuer Personen'],
  },
  Partnership: {
    ...{ id, createdAt },
    senderId: ['Invited by', 'Eingeladen von'],
    recipientId: ['Invited', 'Eingeladen'],
    email: ['Address', 'Adresse'],
    senderView: ['As who invited sees it', 'Aus Sicht der einladenden Seite'],
    recipientView: ['As who was invited sees it', 'Aus Sicht der eingeladenen Seite'],
    invitedById: ['Invitation by', 'Einladung von'],
    invitedAt: ['Invitation sent', 'Einladung gesendet'],
    answeredById: ['Answered by', 'Beantwortet von'],
    answeredAt: ['Answered', 'Beantwortet'],
    acceptedAt: ['Partners since', 'Partner seit'],
  },
  BillingAccount: {
    ...{ id, organisationId, createdAt },
    name: ['Name on invoices', 'Name auf Rechnungen'],
    address: ['Address', 'Anschrift'],
    vatNumber: ['VAT number', 'USt-IdNr.'],
    reference: ['Purchase reference', 'Bestellreferenz'],
    email: ['E-mail address for invoices', 'E-Mail-Adresse für Rechnungen'],
  },
  Invoice: {
    ...{ id, organisationId, createdAt, creatorId },
    number: ['Number', 'Nummer'],
    issuedOn: ['Date', 'Datum'],
    amount: ['Amount', 'Betrag'],
    currency: ['Currency', 'Währung'],
    state: ['State', 'Stand'],
    mediaType: ['Kind of file', 'Art der Datei'],
    size: ['Size', 'Größe'],
  },
  ProductCategory: { id, name },
  Product: { id, name, organisationId, createdAt, categoryId: ['Category', 'Kategorie'] },
  Person: {
    ...{ id, name, locale, timeZone, disabledAt, createdAt },
    email: ['E-mail address', 'E-Mail-Adresse'],
    mailsUpdates: ['Mails about {_updates}', 'E-Mails über {_updates}'],
    joinedIntoId: ['Became part of', 'Ging auf in'],
    joinedAt: ['Joined', 'Vereint'],
    pictureId: ['Picture', 'Bild'],
  },
  Membership: {
    ...{ id, organisationId, disabledAt, createdAt },
    personId: ['Person', 'Person'],
    profile: ['Profile', 'Profil'],
    jobRole: ['Job role', 'Funktion'],
    accessLevelId: ['Access level', 'Zugriffsstufe'],
    supervisorId: ['Supervisor', 'Aufsicht'],
    legalRepresentative: ['Legal representative', 'Gesetzliche Vertretung'],
    updatesSeenAt: ['{_Updates} seen', '{_Updates} gesehen'],
    lastUsedAt: ['Last here', 'Zuletzt da'],
    reinvitedAt: ['Invited again', 'Erneut eingeladen'],
    leftAt: ['Left', 'Ausgetreten'],
    email: ['E-mail address', 'E-Mail-Adresse'],
  },
  Contact: {
    ...{ id, organisationId, name, createdAt },
    email: ['E-mail address', 'E-Mail-Adresse'],
    phone: ['Telephone', 'Telefon'],
    company: ['Company', 'Firma'],
    jobRole: ['Job role', 'Funktion'],
    note: ['Note', 'Notiz'],
    creatorId: ['Added by', 'Angelegt von'],
    updatedAt,
  },
  Group: { id, organisationId, name, createdAt },
  GroupMember: { id, organisationId, membershipId, groupId: ['Group', 'Gruppe'] },
  Team: { id, organisationId, name, createdAt },
  TeamMember: { id, organisationId, membershipId, teamId: ['Team', 'Team'] },
  Invitation: {
    ...{ id, organisationId, membershipId },
    name: ['Invited as', 'Eingeladen als'],
    invitedById: ['Invited by', 'Eingeladen von'],
    sentAt: ['Sent', 'Gesendet'],
    acceptedAt: ['Answered', 'Beantwortet'],
  },
})
