-- A report as a page of the portal: who finds it, what it is called to whom, what its readers may change for themselves.
ALTER TABLE "Report" ADD COLUMN "names" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "headings" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "open" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "inPortal" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "Report_inPortal_idx" ON "Report"("inPortal");

-- Whether anything opens is part of who asks: the navigation says so on every page. Reports are few and seldom changed.
create trigger note_change after insert or update or delete on "Report" for each statement execute function note_change_for_everybody();
create trigger note_truncate after truncate on "Report" for each statement execute function note_change_for_everybody();

-- A template that names what the navigation shows could not have left reports out: it shows them, after the first item.
update "LayoutTemplate" set layout = jsonb_insert(layout, '{navigation,1}', '"reports"')
where jsonb_typeof(layout -> 'navigation') = 'array' and not layout -> 'navigation' ? 'reports';
