-- The page of a customer tells the mails of the last weeks, that of a person every mail and what they did: each the latest first.
create index "Delivery_organisationId_createdAt_idx" on "Delivery" ("organisationId", "createdAt");
create index "Delivery_membershipId_createdAt_idx" on "Delivery" ("membershipId", "createdAt");
create index "Activity_actorId_at_idx" on "Activity" ("actorId", "at");
