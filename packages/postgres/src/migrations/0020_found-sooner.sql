-- All of it is written anew below.
TRUNCATE "search_keys", "search_terms", "search_words";--> statement-breakpoint
DROP INDEX "search_keys_deck";--> statement-breakpoint
DROP INDEX "search_terms_words";--> statement-breakpoint
DROP INDEX "search_words_remains";--> statement-breakpoint
ALTER TABLE "search_keys" DROP CONSTRAINT "search_keys_key_term_id_deck_id_pk";--> statement-breakpoint
ALTER TABLE "search_keys" ADD CONSTRAINT "search_keys_deck_id_key_term_id_pk" PRIMARY KEY("deck_id","key","term_id");--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "frequency_rank" integer;--> statement-breakpoint
ALTER TABLE "search_keys" ADD COLUMN "is_open" boolean NOT NULL;--> statement-breakpoint
CREATE INDEX "search_keys_open" ON "search_keys" USING btree ("key","term_id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "search_terms_some" ON "search_terms" USING gin ("words") WITH (fastupdate=true,gin_pending_list_limit=256) WHERE right(term_id::text, 1) = '0';--> statement-breakpoint
CREATE INDEX "search_terms_rest" ON "search_terms" USING gin ("words") WITH (fastupdate=true,gin_pending_list_limit=256) WHERE right(term_id::text, 1) <> '0';--> statement-breakpoint
CREATE INDEX "search_words_remains" ON "search_words" USING gin ("remains") WITH (fastupdate=true,gin_pending_list_limit=64);
--> statement-breakpoint
-- Whether everybody may read a deck.
create function search_is_open(visibility text, removed_at timestamptz, hidden_at timestamptz) returns boolean
immutable parallel safe language sql return visibility = 'public' and removed_at is null and hidden_at is null;
--> statement-breakpoint
drop function search_near(text);
--> statement-breakpoint
-- A text composed as NFKC has it. Most are already, which is cheaper to see than to do again.
create function search_composed(text) returns text immutable strict parallel safe language plpgsql as $$
begin return case when $1 is nfkc normalized then $1 else normalize($1, nfkc) end; end $$;
--> statement-breakpoint
-- How a text is compared when it is looked for: without case, accents and punctuation. pg_c_utf8 knows the letters of all scripts
-- on every server. Stable, as unaccent is, so that it is planned as part of the statement that calls it.
create or replace function search_fold(text) returns text stable strict parallel safe language sql
return trim(regexp_replace(
  lower(unaccent('unaccent'::regdictionary, search_composed($1)) collate pg_c_utf8), '[[:punct:][:space:]]+', ' ', 'g'));
--> statement-breakpoint
-- A query in folded words, joined by & and |, as each language of its script would stem it. In this language, as all below: an
-- SQL function that has a query in it is planned anew with each call.
create or replace function search_stems(expression text) returns tsquery immutable strict parallel safe language plpgsql as $$
declare
  language regconfig;
  stems tsquery;
  known text[] := '{}';
begin
  foreach language in array case
    when expression ~ '[а-я]' then array['simple', 'russian']
    when expression ~ '[a-z]' then array['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian',
      'italian', 'norwegian', 'portuguese', 'romanian', 'spanish', 'swedish', 'turkish']
    when expression ~ '[α-ω]' then array['simple', 'greek']
    else array['simple', 'arabic'] end::regconfig[]
  loop
    stems := to_tsquery(language, expression);
    if numnode(stems) > 0 and stems::text <> all(known) then known := known || stems::text; end if;
  end loop;
  return array_to_string(known, ' | ')::tsquery;
end $$;
--> statement-breakpoint
-- All words of what was typed; the last may still be being typed. So many words begin with the same three letters that they are
-- kept as a lexeme of their own: to gather all those words with each search would take longer than all the rest of it.
create or replace function search_query(typed text) returns tsquery stable strict parallel safe language plpgsql as $$
declare
  words text[] := string_to_array(nullif(search_fold(typed), ''), ' ');
  last text := words[cardinality(words)];
  before text := '''' || array_to_string(trim_array(words, 1), ''' & ''') || '''';
  whole text := '''' || array_to_string(words, ''' & ''') || '''';
begin
  if words is null then return ''::tsquery; end if;
  if length(last) < 3 then return search_stems(whole); end if;
  if length(last) > 3 then return search_stems(whole || ':*'); end if;
  return search_stems(whole)
    || (case when cardinality(words) > 1 then search_stems(before) else ''::tsquery end && quote_literal('^' || last)::tsquery);
end $$;
--> statement-breakpoint
-- What a term is, besides its words: lexemes that no word is like, because folded words have no punctuation. With them a search
-- that asks for more than words, and whose decks are few, reads no more of the index than it shows.
create function search_facets(deck_id uuid, is_open boolean, language text, level text, part_of_speech text, category text, tags text[],
  frequency_rank integer)
returns tsvector immutable parallel safe language plpgsql as $$
declare
  facets text[] := array['#d' || deck_id::text, '#g' || language, '#p' || part_of_speech, '#c' || category];
  above text := category;
  tag text;
begin
  if is_open then facets := facets || '#o'::text; end if;
  if level is not null then facets := facets || ('#l' || level); end if;
  while above like '%/%' loop
    above := regexp_replace(above, '/[^/]*$', '');
    facets := facets || ('#c' || above);
  end loop;
  foreach tag in array tags loop facets := facets || ('#t' || tag); end loop;
  if frequency_rank <= 1000 then facets := facets || '#f1000'::text; end if;
  if frequency_rank <= 3000 then facets := facets || '#f3000'::text; end if;
  if frequency_rank <= 10000 then facets := facets || '#f10000'::text; end if;
  return array_to_tsvector(facets);
end $$;
--> statement-breakpoint
-- Writes anew what is found of these terms. Whole tables are not read for it, however small the planner takes them to be.
create or replace function search_index(wanted uuid[]) returns void language plpgsql set enable_seqscan = off as $$
declare gone text[];
begin
  with old as (delete from search_terms where term_id = any(wanted) returning term_id, deck_id, keys),
  removed as (
    delete from search_keys k using (select deck_id, term_id, unnest(keys) as key from old) o
    where k.deck_id = o.deck_id and k.key = o.key and k.term_id = o.term_id)
  select array_agg(distinct word) into gone from old, unnest(keys) key, unnest(string_to_array(key, ' ')) word;

  -- All of a term is folded at once; chr(1) stands between its spellings and answers, chr(2) between what weighs differently.
  with content as materialized (
    select t.id, t.deck_id, search_language(d.term_language) as term_language, search_language(d.answer_language) as answer_language,
      is_open, search_facets(t.deck_id, is_open, d.term_language, t.level, t.part_of_speech, t.category, t.tags, t.frequency_rank) as facets,
      string_to_array(search_fold(concat_ws(chr(2),
        array_to_string(t.headword || t.also_accepted || t.forms, chr(1)), array_to_string(s.answers, chr(1)),
        array_to_string(s.examples, ' '), array_to_string(s.explained, ' '),
        concat_ws(' ', t.note, t.category, array_to_string(t.tags, ' ')))), chr(2)) as part
    from unnest(wanted) as asked (id) join terms t on t.id = asked.id and t.removed_at is null and t.hidden_at is null
    join decks d on d.id = t.deck_id, search_is_open(d.visibility, d.removed_at, d.hidden_at) is_open, lateral (
      select array(select jsonb_path_query(t.senses, '$[*].answers[*]') #>> '{}') as answers,
        array(select jsonb_path_query(t.senses, '$[*].examples[*].text') #>> '{}') as examples,
        array(select jsonb_path_query(t.senses, '$[*].examples[*].translation') #>> '{}'
          union all select jsonb_path_query(t.senses, '$[*].hint') #>> '{}') as explained offset 0) s
  ), keyed as materialized (
    select distinct left(trim(key), 100) collate "C" as key, id, deck_id, is_open
    from content, unnest(string_to_array(part[1], chr(1)) || string_to_array(part[2], chr(1))) key where trim(key) <> ''
    order by key
  ), of_terms as (
    select id, array_agg(key) as keys from keyed group by id
  ), indexed as (
    insert into search_terms (term_id, deck_id, keys, words)
    select id, deck_id, coalesce(keys, '{}'), facets || beginnings
      || setweight(to_tsvector('pg_catalog.simple', part[1]) || to_tsvector(term_language, part[1]), 'A')
      || setweight(to_tsvector('pg_catalog.simple', part[2]) || to_tsvector(answer_language, part[2]), 'B')
      || setweight(to_tsvector(term_language, part[3]), 'C')
      || setweight(to_tsvector(answer_language, part[4]) || to_tsvector('pg_catalog.simple', part[5]), 'D')
    from content left join of_terms using (id), lateral (
      select array_to_tsvector(array(
        select '^' || left(word, 3) from unnest(string_to_array(translate(part[1] || ' ' || part[2], chr(1), ' '), ' ')) word
        where length(word) > 2)) as beginnings offset 0) b
  ), found as (
    insert into search_keys (deck_id, key, term_id, is_open) select deck_id, key, id, is_open from keyed
  )
  insert into search_words (word, remains)
  select word, search_remains(word)
  from (select distinct unnest(string_to_array(key, ' ')) as word from keyed) words
  where length(word) between 4 and 30 and not exists (select from search_words w where w.word = words.word);

  -- A word that no term has any more is forgotten.
  delete from search_words w using (
    select word from unnest(gone) word
    except select unnest(string_to_array(key, ' ')) from search_terms, unnest(keys) key where term_id = any(wanted)) dropped
  where w.word = dropped.word
    and not exists (select from search_terms s where right(s.term_id::text, 1) = '0' and s.words @@ (quote_literal(dropped.word) || ':AB')::tsquery)
    and not exists (select from search_terms s where right(s.term_id::text, 1) <> '0' and s.words @@ (quote_literal(dropped.word) || ':AB')::tsquery);
end $$;
--> statement-breakpoint
create or replace function search_follow_terms() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform search_index(array(select id from now_there));
  elsif tg_op = 'DELETE' then
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
--> statement-breakpoint
-- A deck that all may read, or no longer: its terms are the same, and only their marks change.
create function search_follow_access() returns trigger language plpgsql as $$
declare
  was_open boolean := search_is_open(old.visibility, old.removed_at, old.hidden_at);
  is_now_open boolean := search_is_open(new.visibility, new.removed_at, new.hidden_at);
begin
  if was_open = is_now_open then return null; end if;
  update search_keys set is_open = is_now_open where deck_id = new.id;
  update search_terms s set words = case when is_now_open then words || '''#o'''::tsvector else ts_delete(words, '#o') end
  from terms t where t.deck_id = new.id and s.term_id = t.id;
  return null;
end $$;
--> statement-breakpoint
create trigger search_access_changed after update of visibility, removed_at, hidden_at on decks for each row
  execute function search_follow_access();
--> statement-breakpoint
-- What is there already.
select count(search_index(array(select id from terms where deck_id = decks.id))) from decks;
