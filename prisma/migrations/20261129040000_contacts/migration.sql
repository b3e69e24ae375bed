-- The address book of an organisation.
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "company" TEXT,
    "jobRole" TEXT,
    "note" TEXT,
    "creatorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Contact_organisationId_email_key" ON "Contact"("organisationId", "email");
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Contact" ADD CONSTRAINT "email_in_lower_case" CHECK (email = lower(email));
create trigger keep before update of "organisationId" on "Contact" for each row
  when (old."organisationId" <> new."organisationId") execute function keep_organisation();

-- Whoever changes who is in a group or team, or deletes it, holds its row: nothing is shared with it meanwhile, for who may change it
-- depends on whether something is. Sharing with the same one waits for nobody else who shares.
create function hold_principal() returns trigger language plpgsql as $$
begin
  case new."principalKind"
    when 'group' then perform from "Group" where id = new."principalId" for share;
    when 'team' then perform from "Team" where id = new."principalId" for share;
    else null;
  end case;
  return new;
end $$;
create trigger hold before insert or update of "principalId", "expiresAt", "suspendedAt" on "Grant" for each row
  execute function hold_principal();
