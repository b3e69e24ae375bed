const word = (from: string, of: string) => `(array[${from}])[1 + (${of}) % 20]`
const first = `'Anna','Bernd','Clara','David','Elena','Frank','Greta','Hannes','Irina','Jonas','Katrin','Lukas','Maria','Nils','Olga','Peter','Renate','Stefan','Ute','Viktor'`
const begun = `'Mül','Schnei','Fisch','Wag','Beck','Hoff','Kra','Leh','Mai','Neu','Sei','Lo','Vog','Al','Zim','Ro','Pfei','Kell','Dorn','Wall'`
const ended = `'ler','der','er','ner','mann','mer','bach','hold','rich','feld','burg','stein','kamp','hagen','hoff','brecht','wald','hausen','meier','ling'`
const surname = (of: string) => `${word(begun, of)} || ${word(ended, `${of} / 20`)}`

/** Statements that add $1 people, each a member of one of $2 customers, and as many projects of these, with names as people have them. */
export const searchedNames = [
  `insert into "Person" (id, email, name)
   select bench.id('sought', n), 'sought' || n || '@names.test', ${word(first, 'n')} || ' ' || ${surname('n / 20')} from generate_series(1, $1::int) n where $2::int > 0`,
  `insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
   select bench.id('sought in', n), bench.id('sought', n), bench.id('organisation', 1 + n % $2::int), 'manager',
     (select id from "AccessLevel" where name = 'Customer contributor') from generate_series(1, $1::int) n`,
  `insert into "Project" (id, "organisationId", name, "updatedAt")
   select bench.id('sought project', n), bench.id('organisation', 1 + n % $2::int), 'Plant ' || ${surname('n / 7')} || ' ' || n, now()
   from generate_series(1, $1::int) n`,
]
