import { pairsOf } from '../pairs.ts'

/** What the choices about reports and mails are called, by the names of the schema. */
export const mailChoices = pairsOf({
  ReportFormat: {
    pdf: ['PDF', 'PDF'],
    xlsx: ['Excel', 'Excel'],
    csv: ['CSV', 'CSV'],
    html: ['In the mail', 'In der Mail'],
  },
  /** Why a schedule is paused. */
  PausedBecause: {
    'no-recipients': ['Nobody is left to send it to', 'Niemand ist mehr da, der ihn erhält'],
    'wrong-timing': ['It is never due', 'Er wird nie fällig'],
    ended: ['It has ended', 'Er ist zu Ende'],
    'needs-approval': ['A second member of staff has to approve it', 'Eine zweite Person vom Team muss ihn freigeben'],
    'on-request': ['Somebody wanted it so', 'Jemand wollte es so'],
  },
  /** Of whom a schedule goes to. */
  AudienceKind: {
    membership: ['Person', 'Person'],
    team: ['Team', 'Team'],
    group: ['Group', 'Gruppe'],
    organisation: ['Organisation', 'Organisation'],
    job_role: ['Job role', 'Funktion'],
    managers: ['Managers of the {_projects} in it', 'Wer {_projects} darin leitet'],
  },
  RunTrigger: {
    schedule: ['On schedule', 'Nach Plan'],
    request: ['On request', 'Auf Wunsch'],
    test: ['As a test', 'Als Probe'],
    resend: ['Sent again to one', 'Noch einmal an eine Adresse'],
  },
  RunState: {
    queued: ['Queued', 'Wartet'],
    running: ['Running', 'Läuft'],
    done: ['Done', 'Erledigt'],
    failed: ['Failed', 'Fehlgeschlagen'],
  },
  DeliveryKind: {
    invitation: ['Invitation', 'Einladung'],
    sign_in: ['Sign-in link', 'Anmeldelink'],
    reset: ['Password reset', 'Passwort zurücksetzen'],
    update_notice: ['{_Update} notice', 'Nachricht'],
    document_notice: ['Notice of {_documents}', 'Nachricht über {_documents}'],
    report: ['Report', 'Bericht'],
    sign_in_attempts: ['Many sign-in attempts', 'Viele Anmeldeversuche'],
    password_changed: ['Password changed', 'Passwort geändert'],
    new_device: ['New device', 'Neues Gerät'],
    sessions_ended: ['Sessions ended', 'Sitzungen beendet'],
    address_changed: ['Address changed', 'Adresse geändert'],
    schedule_trouble: ['About a schedule', 'Zu einem Zeitplan'],
    run_trouble: ['About a run', 'Zu einem Lauf'],
    shares_ending: ['Shares that end', 'Endende Freigaben'],
    shares_ended: ['Shares that ended', 'Beendete Freigaben'],
    new_address: ['New address', 'Neue Adresse'],
    undo_address: ['Address changed, with a way back', 'Adresse geändert, mit Rückweg'],
    person_left: ['Somebody left', 'Jemand ist ausgetreten'],
    people_joined: ['Two persons joined', 'Zwei Personen vereint'],
    access_asked: ['Access asked for', 'Zugriff gewünscht'],
    access_answered: ['Answer about access', 'Antwort zum Zugriff'],
  },
  DeliveryState: {
    queued: ['Queued', 'Wartet'],
    sending: ['Sending', 'Wird gesendet'],
    sent: ['Sent', 'Gesendet'],
    deferred: ['Deferred', 'Aufgeschoben'],
    bounced: ['Bounced', 'Zurückgekommen'],
    failed: ['Failed', 'Fehlgeschlagen'],
    suppressed: ['Suppressed', 'Abbestellt'],
  },
  DeliveryFault: {
    recipient: ['The address', 'Die Adresse'],
    mailbox: ['Its mailbox is full', 'Postfach voll'],
    policy: ['Refused by policy', 'Nach Regeln abgelehnt'],
    server: ['The mail server', 'Der Mailserver'],
    content: ['It could not be made', 'Ließ sich nicht erstellen'],
  },
})
