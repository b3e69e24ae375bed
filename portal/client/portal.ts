import './filters.ts'
