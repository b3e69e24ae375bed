-- What reports can be about: also risks and issues, and status reports.
ALTER TYPE "ReportEntity" ADD VALUE 'raid';
ALTER TYPE "ReportEntity" ADD VALUE 'statusReport';
