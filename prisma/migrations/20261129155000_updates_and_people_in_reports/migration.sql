-- Updates and people can be reported as well.
ALTER TYPE "ReportEntity" ADD VALUE 'update';
ALTER TYPE "ReportEntity" ADD VALUE 'person';
