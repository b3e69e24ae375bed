const id = (kind: string, number: string) => `bench.id('${kind}', ${number})`
const hash = `(select "passwordHash" from "Person" where email = 'person1@customer1.test')`
const level = `(select id from "AccessLevel" where name = 'Customer contributor')`

/** An organisation numbered $1 with so many ($2) people, of whom the first signs in as person1@working<number>.test. */
const working = [
  `insert into "Organisation" (id, name, "isCustomer") select ${id('working', '$1::int')}, 'Working ' || lpad($1::text, 4, '0'), true where $2::int > 0`,
  `insert into "Person" (id, email, name, "passwordHash")
   select ${id('worker', '$1::int * 100 + p')}, 'person' || p || '@working' || $1 || '.test', 'Worker ' || p || ' of ' || $1, ${hash} from generate_series(1, $2::int) p`,
  `insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId")
   select ${id('works', '$1::int * 100 + p')}, ${id('worker', '$1::int * 100 + p')}, ${id('working', '$1::int')}, 'billing_administrator', ${level} from generate_series(1, $2::int) p`,
]

/** The customers from $1 to $2, with four projects each, beside those that are there; of all projects there are, one in ten is red. */
const further = [
  `insert into "Organisation" (id, name, "isCustomer") select ${id('organisation', 'c')}, 'Customer ' || lpad(c::text, 5, '0'), true from generate_series($1::int, $2::int) c`,
  `insert into "Project" (id, "organisationId", name, health, progress, "updatedAt")
   select ${id('project', 'c * 4 + p')}, ${id('organisation', 'c')}, 'Project ' || p || ' of customer ' || c, 'amber', 50, now()
   from generate_series($1::int, $2::int) c, generate_series(1, 4) p`,
  `update "Project" set "healthReported" = true,
     health = (array['red', 'amber', 'amber', 'amber', 'green', 'green', 'green', 'green', 'green', 'green']::"Health"[])[1 + abs(hashtext(id::text)) % 10]
   where $1::int <= $2::int`,
]

/** The first $2 customers let the organisation numbered $1 into all they have. */
const clients = [
  `insert into "PartnerAccess" (id, "clientId", "partnerId", state, reach, "answeredAt")
   select ${id('access', '$1::int * 10000 + c')}, ${id('organisation', 'c')}, ${id('working', '$1::int')}, 'accepted', 'complete', now() from generate_series(1, $2::int) c`,
  `insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via, "accessId")
   select uuidv7(), 'organisation', ${id('working', '$1::int')}, 'organisation', ${id('organisation', 'c')}, ${id('organisation', 'c')}, 'access', ${id('access', '$1::int * 10000 + c')}
   from generate_series(1, $2::int) c`,
]

/** The organisation numbered $1 is a partner of $2 others, of those with the numbers from 11 on. */
const partners = [
  `insert into "Partnership" (id, "senderId", "recipientId", email, "senderView", "recipientView", "acceptedAt")
   select ${id('partners', '$1::int * 1000 + n')}, ${id('working', '$1::int')}, ${id('working', '10 + n')}, 'person1@working' || (10 + n) || '.test', 'accepted', 'accepted', now() from generate_series(1, $2::int) n`,
]

/** Statements that make organisations that work with others, each with two numbers. */
export const workingTogether = { working, further, clients, partners }
