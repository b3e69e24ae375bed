import { catalogue } from '../../../words/catalogue.ts'

/** What a report draws above its rows, as its form asks for it. */
export const chartFormTexts = catalogue(
  {
    chartKind: 'Chart',
    'chartKind-hint': 'Drawn above the rows, of all rows that its reader sees.',
    'chart-bar': 'Bars: one for each category',
    'chart-stackedBar': 'Stacked bars: one for each category, divided',
    'chart-line': 'Lines over months',
    'chart-doughnut': 'Doughnut: shares of a whole',
    'chart-timeline': 'Timeline: the days of each row',
    chartBy: 'Its categories',
    'chartBy-hint':
      'One of the columns above: of lines a column with days, which go by their months; of a timeline what each bar is called.',
    chartSplit: 'Divided by',
    'chartSplit-hint': 'One of the columns above. Lines may do without.',
    chartMeasure: 'What is added up',
    'chartMeasure-hint': 'Without a column: how many rows there are.',
    chartBegins: 'Each bar begins on',
    'chartBegins-hint': 'Without a column, each row is one day.',
    chartEnds: 'Each bar ends on',
  },
  {
    chartKind: 'Diagramm',
    'chartKind-hint': 'Steht über den Zeilen und zeigt alle Zeilen, die sein Leser sieht.',
    'chart-bar': 'Balken: einer für jede Kategorie',
    'chart-stackedBar': 'Gestapelte Balken: einer für jede Kategorie, unterteilt',
    'chart-line': 'Linien über Monate',
    'chart-doughnut': 'Ring: Anteile am Ganzen',
    'chart-timeline': 'Zeitstrahl: die Tage jeder Zeile',
    chartBy: 'Seine Kategorien',
    'chartBy-hint':
      'Eine der Spalten oben: bei Linien eine mit Tagen, die nach Monaten gehen; beim Zeitstrahl, wie jeder Balken heißt.',
    chartSplit: 'Unterteilt nach',
    'chartSplit-hint': 'Eine der Spalten oben. Linien kommen auch ohne aus.',
    chartMeasure: 'Was zusammengezählt wird',
    'chartMeasure-hint': 'Ohne Spalte: wie viele Zeilen es sind.',
    chartBegins: 'Jeder Balken beginnt am',
    'chartBegins-hint': 'Ohne Spalte ist jede Zeile ein Tag.',
    chartEnds: 'Jeder Balken endet am',
  },
)
