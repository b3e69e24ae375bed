-- What an organisation says of its own account, and the invoices that the host puts there. The version before knows none of it.
ALTER TABLE "Organisation" ADD COLUMN "inviteProfile" "Profile", ADD COLUMN "inviteLocale" "Locale";
-- Whom an administrator may not make is not what their form begins with.
alter table "Organisation" add constraint invites_as_a_member check ("inviteProfile" not in ('billing_administrator', 'guest'));

CREATE TYPE "InvoiceState" AS ENUM ('open', 'paid');
CREATE TABLE "BillingAccount" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "vatNumber" TEXT NOT NULL DEFAULT '',
    "reference" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BillingAccount_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "BillingAccount_organisationId_key" ON "BillingAccount"("organisationId");
ALTER TABLE "BillingAccount" ADD CONSTRAINT "BillingAccount_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL,
    "state" "InvoiceState" NOT NULL DEFAULT 'open',
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "creatorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Invoice_storageKey_key" ON "Invoice"("storageKey");
CREATE UNIQUE INDEX "Invoice_organisationId_number_key" ON "Invoice"("organisationId", "number");
CREATE INDEX "Invoice_organisationId_issuedOn_idx" ON "Invoice"("organisationId", "issuedOn");
CREATE INDEX "Invoice_issuedOn_idx" ON "Invoice"("issuedOn");
alter table "Invoice" add constraint currency_is_three_letters check (currency ~ '^[A-Z]{3}$');
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_creatorId_fkey" FOREIGN KEY ("creatorId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
