-- A link by which staff look at the portal as one of its people sees it.
ALTER TYPE "TokenKind" ADD VALUE 'preview';
