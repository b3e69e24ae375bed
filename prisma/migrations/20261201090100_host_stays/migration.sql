-- Who is the host is said once, when the installation is founded. What is kept beside rows follows from it (since when a message waits for an answer, who
-- is named in another organisation's rows, what staff reach): nothing looks at it again, so it does not change.
create function refuse_another_host() returns trigger language plpgsql as $$
begin
  raise exception 'Which organisation is the host does not change' using
    errcode = 'check_violation', constraint = 'host_stays', table = 'Organisation', column = 'isHost',
    hint = 'Rename the host instead, or found a new installation for another one.';
end $$;
create trigger host_stays before update of "isHost" on "Organisation" for each row
  when (old."isHost" is distinct from new."isHost") execute function refuse_another_host();
