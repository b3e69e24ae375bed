import { catalogue } from '../../words/catalogue.ts'

/** What mails say of partners. */
export const partnerMailTexts = catalogue(
  {
    'invited-subject': '{organisation} would like to be your partner',
    'invited-text': '{who} invites your organisation to be partners.',
    'invited-means':
      'Partners find each other’s people among their contacts, and can share with each other what they manage. Nothing is shared by itself.',
    'invited-answer': 'Any administrator of your organisation can accept or reject it.',
    'invited-who-answers': 'It can be answered by: {names}.',
    'invited-unknown':
      'Your address is not known here yet. If your organisation would like to take part, turn to {host}.',
    'invited-act': 'Look at the invitation',
    'invited-foot': 'You receive this because somebody typed your address. Nothing happens unless somebody answers.',
    'accepted-subject': '{organisation} is your partner now',
    'accepted-text': '{who} has accepted your invitation.',
    'accepted-means':
      'Their people are among your contacts now, and yours among theirs. Both sides can share with each other what they manage; nothing is shared by itself.',
    'rejected-subject': 'Your invitation was rejected',
    'rejected-text': 'Your invitation to {email} was rejected.',
    'rejected-means':
      'It cannot be sent again until both sides have deleted it. Whoever rejected it can still change their mind until you delete it.',
    'ended-subject': '{organisation} is no longer your partner',
    'ended-text': '{who} has ended the partnership.',
    'ended-by-host': '{who} has ended your partnership with {organisation}.',
    'ended-reason': 'The reason given: {reason}',
    'ended-means':
      'Their people are no longer among your contacts, and what was shared through the partnership has ended. What was written stays where it is, and access that came another way stays as it is.',
    act: 'Open your partners',
    foot: 'You receive this because you look after the partners of your organisation.',
  },
  {
    'invited-subject': '{organisation} möchte Ihr Partner werden',
    'invited-text': '{who} lädt Ihre Organisation zu einer Partnerschaft ein.',
    'invited-means':
      'Partner finden die Personen der anderen Seite unter ihren Kontakten und können miteinander teilen, was sie betreuen. Von selbst wird nichts geteilt.',
    'invited-answer': 'Annehmen oder ablehnen kann sie, wer Ihre Organisation verwaltet.',
    'invited-who-answers': 'Beantworten können sie: {names}.',
    'invited-unknown':
      'Ihre Adresse ist hier noch nicht bekannt. Möchte Ihre Organisation teilnehmen, wenden Sie sich an {host}.',
    'invited-act': 'Einladung ansehen',
    'invited-foot':
      'Sie erhalten diese E-Mail, weil jemand Ihre Adresse eingegeben hat. Solange niemand antwortet, geschieht nichts.',
    'accepted-subject': '{organisation} ist jetzt Ihr Partner',
    'accepted-text': '{who} hat Ihre Einladung angenommen.',
    'accepted-means':
      'Die Personen der anderen Seite stehen jetzt unter Ihren Kontakten, Ihre unter den dortigen. Beide Seiten können miteinander teilen, was sie betreuen; von selbst wird nichts geteilt.',
    'rejected-subject': 'Ihre Einladung wurde abgelehnt',
    'rejected-text': 'Ihre Einladung an {email} wurde abgelehnt.',
    'rejected-means':
      'Sie lässt sich erst wieder senden, wenn beide Seiten sie gelöscht haben. Bis Sie sie löschen, kann die andere Seite sie noch annehmen.',
    'ended-subject': '{organisation} ist nicht mehr Ihr Partner',
    'ended-text': '{who} hat die Partnerschaft beendet.',
    'ended-by-host': '{who} hat Ihre Partnerschaft mit {organisation} beendet.',
    'ended-reason': 'Als Grund wurde genannt: {reason}',
    'ended-means':
      'Die Personen der anderen Seite stehen nicht mehr unter Ihren Kontakten, und was durch die Partnerschaft geteilt wurde, ist beendet. Was geschrieben wurde, bleibt, wo es ist, und Zugriff, der anders gegeben wurde, bleibt, wie er ist.',
    act: 'Partner öffnen',
    foot: 'Sie erhalten diese E-Mail, weil Sie die Partner Ihrer Organisation verwalten.',
  },
)
