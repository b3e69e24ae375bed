-- Projects in the order of their list. Whoever is given thousands of them one by one has a page of twenty read by it; without it all of them are read
-- and sorted. The version before reads by it as well.
create index "Project_listed" on "Project" (("closedAt" is not null), name, id);
