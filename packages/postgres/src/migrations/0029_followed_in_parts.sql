CREATE TABLE "deck_openings" (
	"deck_id" uuid PRIMARY KEY NOT NULL,
	"after" uuid
);
--> statement-breakpoint
ALTER TABLE "deck_openings" ADD CONSTRAINT "deck_openings_deck_id_decks_id_fk" FOREIGN KEY ("deck_id") REFERENCES "public"."decks"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- Brings what waits to be indexed to its place, in whichever indexes there are. Only their owner may, so it is done as whoever made
-- this.
create or replace function search_tidy() returns void language sql security definer set search_path from current as $$
  select gin_clean_pending_list(i.indexrelid::regclass)
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
  where i.indrelid = 'search_terms'::regclass and a.amname = 'gin';
$$;
--> statement-breakpoint
-- Marks the next terms of a deck as what it is now, open to everybody or not; true while some are left. The deck is locked, as by
-- whoever changes its terms.
create function search_follow_part(deck uuid, most int) returns boolean language plpgsql set enable_seqscan = off as $$
declare
  is_now_open boolean;
  last uuid;
  ids uuid[];
begin
  if not exists (select from deck_openings where deck_id = deck) then return false; end if;
  select search_is_open(visibility, removed_at, hidden_at) into is_now_open from decks where id = deck for update;
  select after into last from deck_openings where deck_id = deck for update;
  if not found then return false; end if;
  ids := array(
    select id from terms where deck_id = deck and id > coalesce(last, '00000000-0000-0000-0000-000000000000') order by id limit most);
  update search_keys k set is_open = is_now_open
    from (select deck_id, term_id, unnest(keys) as key from search_terms where term_id = any(ids)) of_terms
    where k.deck_id = deck and k.key = of_terms.key and k.term_id = of_terms.term_id and k.is_open <> is_now_open;
  update search_terms set words = case when is_now_open then words || '''#o'''::tsvector else ts_delete(words, '#o') end
    where term_id = any(ids) and words @@ '''#o'''::tsquery <> is_now_open;
  if cardinality(ids) < most then
    delete from deck_openings where deck_id = deck;
    return false;
  end if;
  update deck_openings set after = ids[most] where deck_id = deck;
  return true;
end $$;
--> statement-breakpoint
-- A deck that all may read, or no longer: its terms are the same, and only their marks change. Of a long one a job changes them,
-- and whoever changed the deck waits for nothing.
create or replace function search_follow_access() returns trigger language plpgsql as $$
begin
  if search_is_open(old.visibility, old.removed_at, old.hidden_at) = search_is_open(new.visibility, new.removed_at, new.hidden_at) then
    return null;
  end if;
  insert into deck_openings (deck_id) values (new.id) on conflict (deck_id) do update set after = null;
  if new.term_count <= 1000 then
    while search_follow_part(new.id, 1000) loop end loop;
  end if;
  return null;
end $$;
