-- Sessions end when they are not used for two weeks; each use prolongs them, at most to the end of their cookie.
UPDATE "Session" SET "expiresAt" = LEAST("expiresAt", "seenAt" + INTERVAL '14 days');
