-- What somebody sends to themselves is told apart from a run that everybody got.
ALTER TYPE "RunTrigger" ADD VALUE 'test';
