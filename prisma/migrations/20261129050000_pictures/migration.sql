-- Small pictures, and the logo of an organisation. The version before knows neither and shows names alone.
CREATE TABLE "Picture" (
    "id" UUID NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Picture_storageKey_key" ON "Picture"("storageKey");

ALTER TABLE "Organisation" ADD COLUMN "logoId" UUID;
CREATE UNIQUE INDEX "Organisation_logoId_key" ON "Organisation"("logoId");
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_logoId_fkey" FOREIGN KEY ("logoId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- Who asks is remembered together with the logo of their organisation.
create trigger note_logo after update of "logoId" on "Organisation" for each row execute function note_change_of_row('id');
