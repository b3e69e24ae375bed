import { pairsOf } from '../pairs.ts'

/** What the choices are called that people make or read about their work, by the names of the schema. */
export const choiceLabels = pairsOf({
  Health: {
    green: ['On track', 'Im Plan'],
    amber: ['At risk', 'Gefährdet'],
    red: ['Off track', 'Nicht im Plan'],
    // Told instead of it: of a project that is completed, and of one that nobody has said anything of.
    closed: ['Completed', 'Abgeschlossen'],
    unreported: ['Nothing reported yet', 'Noch nichts berichtet'],
  },
  TaskStatus: {
    open: ['To do', 'Offen'],
    in_progress: ['In progress', 'In Arbeit'],
    blocked: ['Blocked', 'Blockiert'],
    done: ['Done', 'Erledigt'],
  },
  RaidKind: {
    risk: ['Risk', 'Risiko'],
    assumption: ['Assumption', 'Annahme'],
    issue: ['Issue', 'Problem'],
    dependency: ['Dependency', 'Abhängigkeit'],
  },
  RaidSeverity: {
    low: ['Low', 'Niedrig'],
    medium: ['Medium', 'Mittel'],
    high: ['High', 'Hoch'],
    critical: ['Critical', 'Kritisch'],
  },
  WebhookTopic: {
    updates: ['{_Updates} and comments', '{_Updates} und Kommentare'],
    status: ['Status reports and health', 'Statusberichte und Zustand'],
    milestones: ['{_Milestones}', '{_Milestones}'],
    people: ['People', 'Personen'],
    deliveries: ['What became of mails', 'Was aus E-Mails wurde'],
  },
  WebhookMessageState: {
    waiting: ['Waits', 'Wartet'],
    arrived: ['Arrived', 'Angekommen'],
    failed: ['Failed', 'Fehlgeschlagen'],
  },
  WebhookEnd: {
    by_hand: ['Disabled by somebody', 'Von jemandem abgeschaltet'],
    gave_up: ['Nothing arrived for two days', 'Zwei Tage lang kam nichts an'],
    gone: ['Gone for good (410)', 'Für immer weg (410)'],
    eyes_ended: ['The membership has ended', 'Die Mitgliedschaft ist beendet'],
    not_me: ['Somebody else may have been in the account', 'Vielleicht war jemand anderes im Konto'],
  },
  // They follow “Customer:”.
  Sentiment: { happy: ['happy', 'zufrieden'], neutral: ['neutral', 'neutral'], unhappy: ['unhappy', 'unzufrieden'] },
  WaitsFor: {
    you: ['You', 'Sie'],
    colleagues: ['Your colleagues', 'Ihre Kolleginnen und Kollegen'],
    staff: ['Those who run it', 'Die Leitung'],
  },
  Profile: {
    billing_administrator: ['Billing administrator', 'Abrechnung'],
    administrator: ['Administrator', 'Administration'],
    supervisor: ['Supervisor', 'Aufsicht'],
    manager: ['Manager', 'Leitung'],
    observer: ['Observer', 'Beobachtung'],
    visitor: ['Visitor', 'Besuch'],
    guest: ['Guest', 'Gast'],
  },
  InvoiceState: { open: ['Open', 'Offen'], paid: ['Paid', 'Bezahlt'] },
  // Each by its own name, for those who look for theirs.
  Locale: { en: ['English', 'English'], de: ['Deutsch', 'Deutsch'] },
  Boolean: { true: ['Yes', 'Ja'], false: ['No', 'Nein'] },
  PrincipalKind: {
    membership: ['Person', 'Person'],
    team: ['Team', 'Team'],
    group: ['Group', 'Gruppe'],
    organisation: ['Organisation', 'Organisation'],
  },
  ResourceKind: {
    organisation: ['Organisation', 'Organisation'],
    product: ['Product', 'Produkt'],
    project: ['{_Project}', '{_Project}'],
    phase: ['Phase', 'Phase'],
    file: ['{_Document}', '{_Document}'],
  },
  PartnersSee: {
    names: ['Name and job role', 'Name und Funktion'],
    addresses: ['Name, job role and e-mail address', 'Name, Funktion und E-Mail-Adresse'],
  },
  LicenceSide: {
    host: ['Host', 'Gastgeber'],
    customer: ['Customers', 'Kunden'],
    partner: ['Partners', 'Partner'],
  },
  PartnershipView: {
    pending: ['Pending', 'Offen'],
    accepted: ['Accepted', 'Angenommen'],
    rejected: ['Rejected', 'Abgelehnt'],
  },
  PartnerAccessState: {
    pending: ['Waits for an answer', 'Wartet auf Antwort'],
    accepted: ['Accepted', 'Angenommen'],
    refused: ['Refused', 'Abgelehnt'],
    ended: ['Ended', 'Beendet'],
  },
  PartnerReach: {
    limited: ['Limited: chosen products', 'Begrenzt: gewählte Produkte'],
    complete: ['Complete: the whole organisation', 'Vollständig: die ganze Organisation'],
  },
  AccessAnswer: {
    given: ['Given', 'Gegeben'],
    declined: ['Declined', 'Abgelehnt'],
    lapsed: ['Not needed any more', 'Hat sich erledigt'],
  },
  GrantVia: {
    owner: ['Owner', 'Eigentum'],
    share: ['Share', 'Teilung'],
    participant: ['Participant', 'Mitwirkung'],
    partnership: ['Partnership', 'Partnerschaft'],
    access: ['Access given to a partner', 'Zugriff eines Partners'],
    link: ['Link', 'Link'],
  },
  LayoutTarget: {
    membership: ['Person', 'Person'],
    job_role: ['Job role', 'Funktion'],
    team: ['Team', 'Team'],
    group: ['Group', 'Gruppe'],
    organisation: ['Organisation', 'Organisation'],
    access_level: ['Access level', 'Zugriffsstufe'],
    deployment: ['Everybody', 'Alle'],
  },
  // Not a choice, but told in its place, and in that of any other value.
  Value: { hidden: ['hidden', 'verborgen'] },
})
