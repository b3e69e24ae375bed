-- The page of a report whose files did not fit into its mail: until when its address holds, whether it was ended, how often it was used.
ALTER TABLE "Delivery" ADD COLUMN "linkMadeAt" TIMESTAMPTZ(3),
ADD COLUMN "linkUntil" TIMESTAMPTZ(3),
ADD COLUMN "linkEndedAt" TIMESTAMPTZ(3),
ADD COLUMN "linkUses" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "linkUsedAt" TIMESTAMPTZ(3);
