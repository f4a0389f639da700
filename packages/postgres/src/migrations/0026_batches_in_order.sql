DROP INDEX "revisions_batch";--> statement-breakpoint
CREATE INDEX "revisions_batch" ON "revisions" USING btree ("deck_id","batch_id","id");
--> statement-breakpoint
-- Brings what waits to be indexed to its place. Only the owner of an index may, so it is done as whoever made it.
create function search_tidy() returns void language sql security definer set search_path from current as $$
  select gin_clean_pending_list('search_terms_some'), gin_clean_pending_list('search_terms_rest');
$$;
--> statement-breakpoint
create or replace function search_follow_terms() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform search_index(array(select id from now_there));
    return null;
  end if;
  -- For each word that may be forgotten the index is asked, and all that waits is read: of many it is brought to its place first.
  if (select count(*) from was_there) > 100 then perform search_tidy(); end if;
  if tg_op = 'DELETE' then
    perform search_index(array(select id from was_there));
  else
    perform search_index(array(
      select n.id from now_there n join was_there w on w.id = n.id
      where (n.deck_id, n.headword, n.also_accepted, n.forms, n.senses, n.note, n.category, n.tags, n.removed_at, n.hidden_at, n.level,
          n.part_of_speech, n.frequency_rank)
        is distinct from (w.deck_id, w.headword, w.also_accepted, w.forms, w.senses, w.note, w.category, w.tags, w.removed_at,
          w.hidden_at, w.level, w.part_of_speech, w.frequency_rank)));
  end if;
  return null;
end $$;
