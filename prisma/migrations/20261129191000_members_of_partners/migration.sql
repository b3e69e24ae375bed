-- Whether partners are told the addresses of an organisation's people beside their names: an account setting, off at first.
CREATE TYPE "PartnersSee" AS ENUM ('names', 'addresses');
ALTER TABLE "Organisation" ADD COLUMN "partnersSee" "PartnersSee" NOT NULL DEFAULT 'names';
