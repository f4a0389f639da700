-- The same remains as before, worked out without planning a query for each word: what most of the time of an import went into.
create or replace function search_remains(word text) returns integer[] immutable strict parallel safe language plpgsql as $$
declare
  letters constant int := length(word);
  beginning constant text := left(word, 7);
  remains integer[] := '{}';
begin
  if letters not between 4 and 30 then return remains; end if;
  for one in 1 .. letters + 1 loop
    remains := remains || hashtext(left(word, one - 1) || substr(word, one + 1));
  end loop;
  if letters > 9 then
    for one in 1 .. 7 loop
      for two in one + 1 .. 8 loop
        remains := remains
          || hashtext('2 ' || left(beginning, one - 1) || substr(beginning, one + 1, two - one - 1) || substr(beginning, two + 1));
      end loop;
    end loop;
  end if;
  return remains;
end $$;
