import { pairs } from '../../../words/pairs.ts'

/** What is wrong with the chart of a report. */
export const chartProblems = pairs({
  'chart-own-columns': [
    'A chart is made of columns of this report. Add the column above first.',
    'Ein Diagramm entsteht aus Spalten dieses Berichts. Bitte die Spalte zuerst oben hinzufügen.',
  ],
  'chart-category': [
    'Choose a column with names, choices, days, or yes and no: a number is no category.',
    'Bitte eine Spalte mit Namen, Auswahlwerten, Tagen oder Ja und Nein wählen: Eine Zahl ist keine Kategorie.',
  ],
  'chart-line-by-day': [
    'A line goes over months: choose a column with days.',
    'Eine Linie verläuft über Monate: Bitte eine Spalte mit Tagen wählen.',
  ],
  'chart-name': [
    'Choose the column that says what each bar is called.',
    'Bitte die Spalte wählen, die sagt, wie jeder Balken heißt.',
  ],
  'chart-split-missing': [
    'Stacked bars are divided by something: choose a column, or plain bars.',
    'Gestapelte Balken sind unterteilt: Bitte eine Spalte wählen, oder einfache Balken.',
  ],
  'chart-no-split': ['Only stacked bars and lines are divided.', 'Nur gestapelte Balken und Linien sind unterteilt.'],
  'chart-split-same': [
    'It is divided by what its categories are. Choose another column.',
    'Unterteilt wird nach etwas anderem als den Kategorien. Bitte eine andere Spalte wählen.',
  ],
  'chart-split-kind': [
    'Choose a column with names, choices, or yes and no.',
    'Bitte eine Spalte mit Namen, Auswahlwerten oder Ja und Nein wählen.',
  ],
  'chart-no-measure': [
    'A timeline shows days, and adds up nothing.',
    'Ein Zeitstrahl zeigt Tage und zählt nichts zusammen.',
  ],
  'chart-measure-number': [
    'Choose a column that can be added up: numbers, hours, or money, no percentage.',
    'Bitte eine Spalte wählen, die sich zusammenzählen lässt: Zahlen, Stunden oder Geld, keine Prozente.',
  ],
  'chart-no-days': ['Only a timeline has these days.', 'Nur ein Zeitstrahl hat diese Tage.'],
  'chart-day-missing': [
    'Choose the day that each row stands at, or ends with.',
    'Bitte den Tag wählen, an dem jede Zeile steht oder endet.',
  ],
  'chart-day': ['Choose a column with days.', 'Bitte eine Spalte mit Tagen wählen.'],
})
