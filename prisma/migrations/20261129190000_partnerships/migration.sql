-- Partners: two organisations that work together, each with its own view of it. Source: partnership-transitions.csv.
CREATE TYPE "PartnershipView" AS ENUM ('pending', 'accepted', 'rejected');
ALTER TYPE "DeliveryKind" ADD VALUE 'partner_invited';
ALTER TYPE "DeliveryKind" ADD VALUE 'partner_accepted';
ALTER TYPE "DeliveryKind" ADD VALUE 'partner_rejected';
ALTER TYPE "DeliveryKind" ADD VALUE 'partner_ended';

CREATE TABLE "Partnership" (
    "id" UUID NOT NULL,
    "senderId" UUID NOT NULL,
    "recipientId" UUID,
    "email" TEXT NOT NULL,
    "senderView" "PartnershipView",
    "recipientView" "PartnershipView",
    "invitedById" UUID,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Partnership_senderId_email_key" ON "Partnership"("senderId", "email");
CREATE INDEX "Partnership_recipientId_idx" ON "Partnership"("recipientId");
CREATE INDEX "Partnership_email_idx" ON "Partnership"("email");
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Two organisations have at most one, whoever invited, also when both press the button at the same moment.
create unique index partners_once on "Partnership" (least("senderId", "recipientId"), greatest("senderId", "recipientId"))
  where "recipientId" is not null;
ALTER TABLE "Partnership" ADD CONSTRAINT "two_organisations" CHECK ("senderId" <> "recipientId");
ALTER TABLE "Partnership" ADD CONSTRAINT "somebody_sees_it" CHECK ("senderView" IS NOT NULL OR "recipientView" IS NOT NULL);
