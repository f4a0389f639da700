CREATE TABLE "search_keys" (
	"key" text collate "C" NOT NULL,
	"term_id" uuid NOT NULL,
	"deck_id" uuid NOT NULL,
	CONSTRAINT "search_keys_key_term_id_deck_id_pk" PRIMARY KEY("key","term_id","deck_id")
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"term_id" uuid PRIMARY KEY NOT NULL,
	"deck_id" uuid NOT NULL,
	"keys" text[] NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text collate "C" NOT NULL,
	"remains" integer[] NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_keys_deck" ON "search_keys" USING btree ("deck_id","key","term_id");--> statement-breakpoint
CREATE INDEX "search_terms_words" ON "search_terms" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_words_word" ON "search_words" USING btree ("word");--> statement-breakpoint
CREATE INDEX "search_words_remains" ON "search_words" USING gin ("remains") WITH (fastupdate=false);
--> statement-breakpoint
-- How a text is compared when it is looked for: without case, accents and punctuation. pg_c_utf8 knows the letters of all scripts
-- on every server. Stable, as unaccent is, so that it is planned as part of the statement that calls it.
create function search_fold(text) returns text stable strict parallel safe language sql
return trim(regexp_replace(
  lower(unaccent('unaccent'::regdictionary, normalize($1, nfkc)) collate pg_c_utf8), '[[:punct:][:space:]]+', ' ', 'g'));
--> statement-breakpoint
-- The rules of word endings of a language; of one that PostgreSQL knows none for, words as they are.
create function search_language(tag text) returns regconfig immutable strict parallel safe language sql
return case split_part(lower($1), '-', 1)
  when 'ar' then 'pg_catalog.arabic'::regconfig when 'da' then 'pg_catalog.danish' when 'de' then 'pg_catalog.german'
  when 'el' then 'pg_catalog.greek' when 'en' then 'pg_catalog.english' when 'es' then 'pg_catalog.spanish'
  when 'fi' then 'pg_catalog.finnish' when 'fr' then 'pg_catalog.french' when 'hu' then 'pg_catalog.hungarian'
  when 'it' then 'pg_catalog.italian' when 'nl' then 'pg_catalog.dutch' when 'no' then 'pg_catalog.norwegian'
  when 'nb' then 'pg_catalog.norwegian' when 'pt' then 'pg_catalog.portuguese' when 'ro' then 'pg_catalog.romanian'
  when 'ru' then 'pg_catalog.russian' when 'sv' then 'pg_catalog.swedish' when 'tr' then 'pg_catalog.turkish'
  else 'pg_catalog.simple' end;
--> statement-breakpoint
-- A query in folded words, joined by & and |, as each language of its script would stem it.
create function search_stems(expression text) returns tsquery immutable strict parallel safe language sql
return (
  select coalesce(string_agg(distinct stems::text, ' | '), '')::tsquery
  from (
    select to_tsquery(language, $1) as stems from unnest(case
      when $1 ~ '[а-я]' then array['simple', 'russian']
      when $1 ~ '[a-z]' then array['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian', 'italian',
        'norwegian', 'portuguese', 'romanian', 'spanish', 'swedish', 'turkish']
      when $1 ~ '[α-ω]' then array['simple', 'greek']
      else array['simple', 'arabic'] end::regconfig[]) language
  ) each_language where numnode(stems) > 0);
--> statement-breakpoint
-- All words of what was typed; the last may still be being typed.
create function search_query(typed text) returns tsquery stable strict parallel safe language sql
return (
  select search_stems(string_agg(quote_literal(word), ' & ' order by place) || case
    when length(max(word) filter (where place = words)) > 2 then ':*' else '' end)
  from (
    select word, place, count(*) over () as words
    from unnest(string_to_array(nullif(search_fold($1), ''), ' ')) with ordinality as folded (word, place)
  ) numbered);
--> statement-breakpoint
-- What two words that are near each other have in common: of each its remains without one letter, and of a long one the remains
-- of its beginning without two (symmetric deletes, as in SymSpell by W. Garbe). None of a word too short for a typo.
create function search_remains(word text) returns integer[] immutable strict parallel safe language sql
return case when length($1) between 4 and 30 then array(
  select hashtext(left($1, one - 1) || substr($1, one + 1)) from generate_series(1, length($1) + 1) one
  union all
  select hashtext('2 ' || left(beginning, one - 1) || substr(beginning, one + 1, two - one - 1) || substr(beginning, two + 1))
  from (select left($1, 7) as beginning where length($1) > 9) long_word, generate_series(1, 7) one, generate_series(one + 1, 8) two)
else '{}' end;
--> statement-breakpoint
-- Words of keys that a typed word may be a typo of.
create function search_near(word text) returns setof text stable strict parallel safe language sql
begin atomic
  select w.word from search_words w
  where w.remains && search_remains($1) and abs(length(w.word) - length($1)) < 3;
end;
--> statement-breakpoint
-- Writes anew what is found of these terms. Whole tables are not read for it, however small the planner takes them to be.
create function search_index(wanted uuid[]) returns void language plpgsql set enable_seqscan = off as $$
declare gone text[];
begin
  with old as (delete from search_terms where term_id = any(wanted) returning term_id, keys),
  removed as (
    delete from search_keys k using (select term_id, unnest(keys) as key from old) o
    where k.key = o.key and k.term_id = o.term_id)
  select array_agg(distinct word) into gone from old, unnest(keys) key, unnest(string_to_array(key, ' ')) word;

  -- All of a term is folded at once; chr(1) stands between its spellings and answers, chr(2) between what weighs differently.
  with content as materialized (
    select t.id, t.deck_id, search_language(d.term_language) as term_language, search_language(d.answer_language) as answer_language,
      string_to_array(search_fold(concat_ws(chr(2),
        array_to_string(t.headword || t.also_accepted || t.forms, chr(1)), array_to_string(s.answers, chr(1)),
        array_to_string(s.examples, ' '), array_to_string(s.explained, ' '),
        concat_ws(' ', t.note, t.category, array_to_string(t.tags, ' ')))), chr(2)) as part
    from unnest(wanted) as asked (id) join terms t on t.id = asked.id and t.removed_at is null
    join decks d on d.id = t.deck_id, lateral (
      select array(select jsonb_path_query(t.senses, '$[*].answers[*]') #>> '{}') as answers,
        array(select jsonb_path_query(t.senses, '$[*].examples[*].text') #>> '{}') as examples,
        array(select jsonb_path_query(t.senses, '$[*].examples[*].translation') #>> '{}'
          union all select jsonb_path_query(t.senses, '$[*].hint') #>> '{}') as explained offset 0) s
  ), keyed as materialized (
    select distinct left(trim(key), 100) as key, id, deck_id
    from content, unnest(string_to_array(part[1], chr(1)) || string_to_array(part[2], chr(1))) key where trim(key) <> ''
  ), of_terms as (
    select id, array_agg(key) as keys from keyed group by id
  ), indexed as (
    insert into search_terms (term_id, deck_id, keys, words)
    select id, deck_id, coalesce(keys, '{}'),
      setweight(to_tsvector('pg_catalog.simple', part[1]) || to_tsvector(term_language, part[1]), 'A')
      || setweight(to_tsvector('pg_catalog.simple', part[2]) || to_tsvector(answer_language, part[2]), 'B')
      || setweight(to_tsvector(term_language, part[3]), 'C')
      || setweight(to_tsvector(answer_language, part[4]) || to_tsvector('pg_catalog.simple', part[5]), 'D')
    from content left join of_terms using (id)
  ), found as (
    insert into search_keys (key, term_id, deck_id) select key, id, deck_id from keyed
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
    and not exists (select from search_terms s where s.words @@ (quote_literal(dropped.word) || ':AB')::tsquery);
end $$;
--> statement-breakpoint
create function search_follow_terms() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform search_index(array(select id from now_there));
  elsif tg_op = 'DELETE' then
    perform search_index(array(select id from was_there));
  else
    perform search_index(array(
      select n.id from now_there n join was_there w on w.id = n.id
      where (n.deck_id, n.headword, n.also_accepted, n.forms, n.senses, n.note, n.category, n.tags, n.removed_at)
        is distinct from (w.deck_id, w.headword, w.also_accepted, w.forms, w.senses, w.note, w.category, w.tags, w.removed_at)));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger search_added after insert on terms referencing new table as now_there
  for each statement execute function search_follow_terms();
--> statement-breakpoint
create trigger search_changed after update on terms referencing old table as was_there new table as now_there
  for each statement execute function search_follow_terms();
--> statement-breakpoint
create trigger search_removed after delete on terms referencing old table as was_there
  for each statement execute function search_follow_terms();
--> statement-breakpoint
create function search_follow_decks() returns trigger language plpgsql as $$
begin
  perform search_index(array(select id from terms where deck_id = new.id));
  return null;
end $$;
--> statement-breakpoint
create trigger search_language_changed after update of term_language, answer_language on decks for each row
  when ((old.term_language, old.answer_language) is distinct from (new.term_language, new.answer_language))
  execute function search_follow_decks();
--> statement-breakpoint
-- PostgreSQL calls unaccent stable because its rules could be edited; nobody edits them here.
create function search_deck_words(title jsonb, description jsonb) returns tsvector immutable strict parallel safe language sql
return setweight(to_tsvector('pg_catalog.simple', search_fold(concat_ws(' ', $1 ->> 'en', $1 ->> 'ru'))), 'A')
  || setweight(to_tsvector('pg_catalog.simple', search_fold(concat_ws(' ', $2 ->> 'en', $2 ->> 'ru'))), 'B');
--> statement-breakpoint
create index search_decks on decks using gin (search_deck_words(title, description)) where removed_at is null;
--> statement-breakpoint
-- What is there already.
select search_index(array(select id from terms));
