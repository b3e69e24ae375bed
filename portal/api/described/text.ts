import { catalogue } from '../../../words/catalogue.ts'

/** Texts of the page about the API. Names of operations and parameters are the same in every language. */
export const apiTexts = catalogue(
  {
    title: 'The API',
    lead: 'What programs read and write here, with the rights of whoever made their token.',
    document: 'All of it as OpenAPI 3.1',
    tokens: 'Make a token under {account}.',
    account: 'Account',
    begin: 'To begin with',
    beginText: 'Each request bears a token. This one says as whom it asks:',
    lists: 'Lists',
    listsText:
      'A list can be filtered, sorted and cut down to some fields. It answers at most 200 rows; with its “next” as cursor the following ones are found, however many come meanwhile:',
    unchanged: 'Nothing new',
    unchangedText:
      'Each answer has an ETag. Sent back as If-None-Match it is answered with 304 where nothing has changed.',
    refused: 'Refusals',
    refusedText:
      'Whatever is refused is told as problem details (RFC 9457): “type” tells which, “errors” what is wrong with each field. What somebody may not see is answered as what does not exist.',
    often: 'How often',
    oftenText:
      'A token has {most, number} requests a minute. RateLimit says how many are left, Retry-After when to come again.',
    operations: 'Operations',
    takes: 'Takes {scope}.',
    parameters: 'Parameters',
    fields: 'Fields',
    body: 'What is sent',
  },
  {
    title: 'Die Schnittstelle für Programme',
    lead: 'Was Programme hier lesen und schreiben, mit den Rechten der Person, deren Schlüssel sie haben.',
    document: 'Alles als OpenAPI 3.1',
    tokens: 'Einen Schlüssel erstellen Sie unter {account}.',
    account: 'Konto',
    begin: 'Der Anfang',
    beginText: 'Jede Anfrage trägt einen Schlüssel. Diese sagt, für wen sie fragt:',
    lists: 'Listen',
    listsText:
      'Eine Liste lässt sich filtern, sortieren und auf einige Felder beschränken. Sie nennt höchstens 200 Zeilen; mit „next“ als Cursor finden sich die folgenden, wie viele auch dazukommen:',
    unchanged: 'Nichts Neues',
    unchangedText:
      'Jede Antwort hat ein ETag. Als If-None-Match zurückgeschickt, wird sie mit 304 beantwortet, wenn sich nichts geändert hat.',
    refused: 'Absagen',
    refusedText:
      'Was abgesagt wird, steht als Problem Details (RFC 9457) da: „type“ sagt, was es ist, „errors“, was an jedem Feld falsch ist. Was jemand nicht sehen darf, wird beantwortet wie das, was es nicht gibt.',
    often: 'Wie oft',
    oftenText:
      'Ein Schlüssel hat {most, number} Anfragen in der Minute. RateLimit sagt, wie viele übrig sind, Retry-After, wann es weitergeht.',
    operations: 'Operationen',
    takes: 'Braucht {scope}.',
    parameters: 'Parameter',
    fields: 'Felder',
    body: 'Was geschickt wird',
  },
)
