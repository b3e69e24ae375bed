import { catalogue } from '../../../words/catalogue.ts'

/** What is said of a chart: what it shows, and what of it is not drawn. */
export const chartTexts = catalogue(
  {
    'charted.project': '{_Projects}',
    'charted.task': '{_Tasks}',
    'charted.milestone': '{_Milestones}',
    'charted.decision': 'Decisions',
    'charted.raid': 'Risks and issues',
    'charted.statusReport': 'Status reports',
    'chart-by': '{what} by {column}',
    'chart-by-both': '{what} by {column} and {split}',
    'chart-over-time': '{what} over time',
    'chart-told': '{title}: {list}.',
    'chart-rest': 'Others',
    'chart-before': 'Before',
    'chart-none': 'None',
    'chart-undated':
      '{amount, plural, one {One without a day is not in the chart.} other {# without a day are not in the chart.}}',
    'chart-spans': 'The first {shown} of {total} are in the chart.',
    'chart-span': '{begins} to {ends}',
    'chart-when': 'When',
    'chart-figures': 'The figures of the chart',
    'chart-sheet': 'Chart',
  },
  {
    'charted.project': '{_Projects}',
    'charted.task': '{_Tasks}',
    'charted.milestone': '{_Milestones}',
    'charted.decision': 'Entscheidungen',
    'charted.raid': 'Risiken und Probleme',
    'charted.statusReport': 'Statusberichte',
    'chart-by': '{what} nach {column}',
    'chart-by-both': '{what} nach {column} und {split}',
    'chart-over-time': '{what} im Verlauf',
    'chart-told': '{title}: {list}.',
    'chart-rest': 'Weitere',
    'chart-before': 'Davor',
    'chart-none': 'Ohne',
    'chart-undated':
      '{amount, plural, one {Was keinen Tag hat, fehlt im Diagramm: 1.} other {Was keinen Tag hat, fehlt im Diagramm: #.}}',
    'chart-spans': 'Die ersten {shown} von {total} stehen im Diagramm.',
    'chart-span': '{begins} bis {ends}',
    'chart-when': 'Wann',
    'chart-figures': 'Die Zahlen des Diagramms',
    'chart-sheet': 'Diagramm',
  },
)
