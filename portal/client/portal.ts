import './filters.ts'
import './upload.ts'
import './visit.ts'
import './menus.ts'
