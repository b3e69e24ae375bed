-- The browsers that somebody has signed in with: what strangers try does not count against them.
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "browser" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Device_personId_browser_key" ON "Device"("personId", "browser");
CREATE INDEX "Device_seenAt_idx" ON "Device"("seenAt");
ALTER TABLE "Device" ADD CONSTRAINT "Device_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
