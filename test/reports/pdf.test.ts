import { beforeAll, expect, test } from '@jest/globals'
import { getDocumentProxy } from 'unpdf'
import { stretches } from '../../domain/reports/formats/pdf/letters/choose.ts'
import { prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { ofFonts } from './matterhorn-fonts.ts'
import { contentsIn } from './pdf-parts.ts'
import { edition, layOut, of, textOf, write } from './written.ts'

let task: { id: string }
beforeAll(async () => {
  task = await layOut()
})

test('the PDF tells the head, every row, in letters of every language, and on which page of how many one is', async () => {
  const pdf = await write(
    await edition('nora', { filters: [of('Straße 7')] }, { now: new Date('2026-11-22T06:00:00Z') }),
    'pdf',
  )
  const [page = '', ...more] = await textOf(pdf)
  expect(more).toEqual([])
  for (const part of [
    'Every task: all / of them?',
    'Northwind Tools',
    'Tasks of Northwind Tools that are shared with you',
    'Task is Straße 7',
    '22 Nov 2026, 06:00 (Europe/London); days by the clocks of Europe/Berlin',
    '1 of 1',
    'Waits for the customer',
    '9 Mar 2026',
    'Zażółć gęślą jaźń',
    '“Übergröße”',
  ])
    expect(page.replace(/\s+/g, ' ')).toContain(part)
  expect(page).toMatch(/Page 1 of ?1\b/)
})

test('headings stand on every page; a row that is longer than a page goes on on the next', async () => {
  const words = Array.from({ length: 1500 }, (_, at) => `word${at}`)
  const long = `${words.join(' ')} ${'endless'.repeat(60)}`
  await prisma.task.update({ where: { id: task.id }, data: { description: long } })
  const pages = await textOf(await write(await edition('nora', { sort: 'name' }), 'pdf'))
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, at) => {
    expect(page).toContain('Description')
    expect(page).toMatch(new RegExp(`Page ${at + 1} of ?${pages.length}\\b`))
  })
  const text = pages.join(' ').replace(/\s+/g, ' ')
  for (const word of words) expect(text).toContain(`${word} `)
  expect(text.replaceAll(' ', '').split('endless')).toHaveLength(61)
})

/** Texts of people who write otherwise, and what must be read of them. */
const everyScript = [
  [
    'Japanese',
    '請求書の確認をお願いします。「会議は来週です」と田中さんが言いました。プロジェクトは順調に進んでいます。',
  ],
  ['Chinese', '项目状态：进行中。请在下周五之前确认发票，并将签署的合同寄回给我们。謝謝您的合作。'],
  ['Korean', '프로젝트 상태: 진행 중입니다. 다음 주 금요일까지 송장을 확인해 주세요.'],
  [
    'Arabic',
    'مرحبا بالعالم (لا إله) Portico 2026 بكم، هذا مشروع طويل يحتاج إلى أكثر من سطر واحد حتى نرى كيف تنكسر السطور.',
  ],
  ['Hebrew', 'שלום עולם (123) סוף – זהו פרויקט ארוך שצריך יותר משורה אחת כדי לראות איך נשברות השורות.'],
  ['Hindi', 'क्षत्रिय कार्यक्रम हिन्दी। परियोजना की स्थिति ठीक है और अगले सप्ताह पूरी हो जाएगी।'],
  [
    'Thai',
    'โครงการนี้กำลังดำเนินการอยู่และจะแล้วเสร็จในสัปดาห์หน้ากรุณาตรวจสอบใบแจ้งหนี้ซึ่งส่งไปแล้วและโปรดส่งสัญญาที่ลงนามแล้วกลับมาให้เราโดยเร็วที่สุดเพื่อให้ทันกำหนดการ',
  ],
  ['Bengali', 'প্রকল্পের কাজ ঠিকমতো চলছে। অনুগ্রহ করে শুক্রবারের মধ্যে চালান নিশ্চিত করুন।'],
  ['Gujarati', 'પ્રોજેક્ટ સમયસર ચાલી રહ્યો છે. કૃપા કરીને શુક્રવાર સુધીમાં બિલની પુષ્ટિ કરો.'],
  ['Gurmukhi', 'ਪ੍ਰੋਜੈਕਟ ਸਮੇਂ ਸਿਰ ਚੱਲ ਰਿਹਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਬਿੱਲ ਦੀ ਪੁਸ਼ਟੀ ਕਰੋ।'],
  ['Kannada', 'ಯೋಜನೆ ಸರಿಯಾಗಿ ನಡೆಯುತ್ತಿದೆ. ದಯವಿಟ್ಟು ಸರಕುಪಟ್ಟಿಯನ್ನು ದೃಢೀಕರಿಸಿ.'],
  ['Malayalam', 'പദ്ധതി കൃത്യമായി നടക്കുന്നു. ദയവായി ഇൻവോയ്സ് സ്ഥിരീകരിക്കുക.'],
  ['Sinhala', 'ව්‍යාපෘතිය හොඳින් සිදු වේ. කරුණාකර ඉන්වොයිසිය තහවුරු කරන්න.'],
  ['Tamil', 'திட்டம் சரியாக நடைபெறுகிறது. வெள்ளிக்கிழமைக்குள் விலைப்பட்டியலை உறுதிப்படுத்தவும்.'],
  ['Telugu', 'ప్రాజెక్ట్ సక్రమంగా జరుగుతోంది. దయచేసి ఇన్వాయిస్ నిర్ధారించండి.'],
  ['Khmer', 'គម្រោងកំពុងដំណើរការល្អ។ សូមបញ្ជាក់វិក្កយបត្រត្រឹមថ្ងៃសុក្រ។'],
  ['Burmese', 'စီမံကိန်းသည် ကောင်းစွာ လုပ်ဆောင်နေသည်။ ကျေးဇူးပြု၍ ပြေစာကို အတည်ပြုပါ။'],
  ['Amharic', 'ፕሮጀክቱ በጥሩ ሁኔታ እየሄደ ነው። እባክዎ ደረሰኙን ያረጋግጡ።'],
  ['Armenian', 'Նախագիծն ընթանում է ըստ պլանի։ Խնդրում ենք հաստատել հաշիվը։'],
  ['Georgian', 'პროექტი გეგმის მიხედვით მიდის. გთხოვთ, დაადასტუროთ ანგარიში.'],
  ['Lao', 'ໂຄງການກຳລັງດຳເນີນໄປດ້ວຍດີ ກະລຸນາຢືນຢັນໃບເກັບເງິນ'],
  ['Odia', 'ପ୍ରକଳ୍ପ ଯୋଜନା ଅନୁସାରେ ଚାଲିଛି। ଦୟାକରି ଚାଲାଣ ନିଶ୍ଚିତ କରନ୍ତୁ।'],
  ['Tibetan', 'ལས་གཞི་འདི་འཆར་གཞི་བཞིན་འགྲོ་བཞིན་ཡོད། ཐུགས་རྗེ་གཟིགས་ནས་རྩིས་ཐོ་གཏན་འཁེལ་གནང་རོགས། བཀའ་དྲིན་ཆེ།'],
  ['Urdu', 'منصوبہ وقت پر چل رہا ہے۔ براہ کرم جمعہ تک بل کی تصدیق کریں۔'],
  ['Persian', 'پروژه طبق برنامه پیش می‌رود. لطفاً فاکتور را تأیید کنید.'],
  ['Syriac', 'ܬܪܡܝܬܐ ܐܙܠܐ ܐܝܟ ܛܘܟܣܐ.'],
  ['Dhivehi', 'މަޝްރޫޢު ރާވާފައިވާ ގޮތަށް ކުރިއަށް ދަނީ.'],
  ['Georgian capitals', 'ᲞᲠᲝᲔᲥᲢᲘ ᲛᲘᲓᲘᲡ.'],
  ['Cherokee', 'ᎣᏏᏲ ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ'],
  ['Santali', 'ᱚᱞ ᱪᱤᱠᱤ ᱛᱮ ᱚᱞ'],
  ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ ᠪᠠᠶᠢᠨ᠎ᠠ᠃'],
  ['Meetei Mayek', 'ꯃꯤꯇꯩꯂꯣꯟ ꯁ꯭ꯀꯨꯜ ꯃꯅꯤꯄꯨꯔ꯫'],
  ['Emoji', 'done 👍 🎉 👩‍👩‍👧 🇩🇪 ✅'],
]

/** Those of the most readers, and every fourth of the others. */
const scripts = everyScript.filter((_, at) => thorough || at < 7 || at % 4 === 0)

test('every script is read as it was written, with a shape for each letter, and its lines end between words', async () => {
  await prisma.task.createMany({
    data: scripts.map(([name = '', description]) => ({
      projectId: world.projects.line4,
      name: `Script ${name}`,
      description,
    })),
  })
  const filters = [{ field: 'name', operator: 'contains', value: 'Script ' }]
  const pdf = await write(
    await edition('nora', { filters, columns: ['name', 'description', 'dueOn', 'assignee'] }),
    'pdf',
  )
  await prisma.task.deleteMany({ where: { name: { startsWith: 'Script ' } } })
  const pages = contentsIn(pdf)
  const lines = pages.flatMap(readAs)
  // A letter that no font has is another one.
  for (const [, text = ''] of scripts)
    for (const face of ['plain', 'bold'] as const)
      expect(stretches(text, face, text).map((one) => one.text)).not.toContainEqual(expect.stringContaining('\ufffd'))
  for (const [, text = ''] of scripts)
    expect([text, lines.join('').replace(/\s/g, '').includes(text.replace(/\s/g, ''))]).toEqual([text, true])
  const words = new Intl.Segmenter('th', { granularity: 'word' })
  const thai = lines.filter((line) => /\p{Script=Thai}/u.test(line))
  expect(thai.length).toBeGreaterThan(1)
  const [, whole = ''] = scripts.find(([name]) => name === 'Thai') ?? []
  const ends = new Set([...words.segment(whole)].map(({ index }) => index))
  expect(ends.has(thai[0]?.length ?? 0)).toBe(true)
  const shapes = pages.flatMap((page) =>
    [...page.matchAll(/<([0-9a-f]+)>(?=[^>]*TJ)/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
  )
  expect(shapes.length).toBeGreaterThan(400)
  expect(shapes).not.toContain('0000')
  expect(ofFonts(pdf).flatMap(([failure, isWrong]) => (isWrong ? [failure] : []))).toEqual([])
})

test('a PDF says what its parts are: language, title, heading, table with header cells', async () => {
  const groups = { groupBy: 'status', totals: ['loggedHours'] }
  const pdf = await write(await edition('sofia', groups), 'pdf')
  const document = await getDocumentProxy(new Uint8Array(pdf))
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  expect((await document.getMetadata()).info).toMatchObject({ Title: 'Every task: all / of them?', Language: 'en' })
  const text = pdf.toString('latin1')
  for (const part of ['/DisplayDocTitle true', '<pdfuaid:part>1<', '/Tabs /S']) expect(text).toContain(part)
  const columns = 8
  const tree = (await (await document.getPage(1)).getStructTree()) as Node
  expect(flat(tree).slice(1, 9)).toEqual(['Document', 'H1', 'P', 'P', 'P', 'P', 'P', 'Table'])
  const rowsOf = rowsIn(tree)
  expect(rowsOf[0]).toEqual(Array(columns).fill('TH'))
  expect(rowsOf.filter(([first]) => first === 'TD').every((row) => row.length === columns)).toBe(true)
  const heads = [...text.matchAll(/\/S \/TH\n(?:(?!endobj)[\s\S])*?endobj/g)].map(([object]) => object)
  expect(heads.filter((head) => head.includes('/Scope /Column'))).toHaveLength(columns)
  expect(heads.filter((head) => head.includes('/Scope /Row') && head.includes('/ColSpan 7')).length).toBeGreaterThan(1)
  expect(heads.every((head) => head.includes('/Scope /'))).toBe(true)
})

/** What is read of the lines of a page that are not plainly one letter after the other. */
function readAs(page: string): string[] {
  return [...page.matchAll(/ActualText <feff([0-9a-f]*)>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  )
}

type Node = { role?: string; children?: Node[] }
const flat = (node: Node): string[] =>
  [node.role ?? '', ...(node.children ?? []).flatMap(flat)].filter((role, at) => role || at === 0)
function rowsIn(node: Node): string[][] {
  const cells = (row: Node) => (row.children ?? []).map(({ role }) => role ?? '')
  return node.role === 'TR' ? [cells(node)] : (node.children ?? []).flatMap(rowsIn)
}
