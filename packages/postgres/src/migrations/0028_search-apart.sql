DROP INDEX "search_terms_some";--> statement-breakpoint
DROP INDEX "search_terms_rest";--> statement-breakpoint
CREATE INDEX "search_terms_closed" ON "search_terms" USING gin ("words") WITH (fastupdate=true,gin_pending_list_limit=256) WHERE not words @@ '''#o'''::tsquery;--> statement-breakpoint
CREATE INDEX "search_terms_some" ON "search_terms" USING gin ("words") WITH (fastupdate=true,gin_pending_list_limit=256) WHERE words @@ '''#o'''::tsquery and right(term_id::text, 1) = '0';--> statement-breakpoint
CREATE INDEX "search_terms_rest" ON "search_terms" USING gin ("words") WITH (fastupdate=true,gin_pending_list_limit=256) WHERE words @@ '''#o'''::tsquery and right(term_id::text, 1) <> '0';
--> statement-breakpoint
-- A word, or any of several, as it may stand in the index: as it was typed, the last one perhaps unfinished, and as each language
-- of its script would stem it. Only what was typed may go on: a stem that may (`exper` of `experiments`) gathers far more than is
-- meant. Three letters of an unfinished word are kept as a lexeme of their own. `left_out`: the languages that examples are kept
-- without it in.
create function search_forms(alternatives text, is_unfinished boolean, out lexemes text, out left_out text[])
stable strict parallel safe language plpgsql as $$
declare
  word text;
  languages text[];
  dictionary regdictionary;
  place int;
  stems text[];
  known text[] := '{}';
begin
  left_out := '{}';
  foreach word in array string_to_array(alternatives, ' ') loop
    known := known || to_tsquery('pg_catalog.simple', quote_literal(word)
      || case when is_unfinished and length(word) > 3 then ':*' else '' end)::text;
    if is_unfinished and length(word) = 3 then known := known || quote_literal('^' || word); end if;
    languages := case when word ~ '[а-я]' then '{ru}' when word ~ '[a-z]' then '{da,nl,en,fi,fr,de,hu,it,no,pt,ro,es,sv,tr}'
      when word ~ '[α-ω]' then '{el}' else '{ar}' end;
    place := 0;
    foreach dictionary in array case languages[1]
      when 'da' then '{danish_stem,dutch_stem,english_stem,finnish_stem,french_stem,german_stem,hungarian_stem,italian_stem,'
        'norwegian_stem,portuguese_stem,romanian_stem,spanish_stem,swedish_stem,turkish_stem}'::regdictionary[]
      when 'ru' then '{russian_stem}' when 'el' then '{greek_stem}' else '{arabic_stem}' end
    loop
      place := place + 1;
      stems := ts_lexize(dictionary, word);
      if stems = '{}' then left_out := left_out || languages[place];
      elsif stems[1] <> word and quote_literal(stems[1]) <> all(known) then known := known || quote_literal(stems[1]); end if;
    end loop;
  end loop;
  lexemes := array_to_string(known, ' | ');
end $$;
--> statement-breakpoint
-- All of these words, or of each any of several. What a language has no use for is not asked of its decks, as long as something else
-- is: of the many in Latin letters one leaves out what means much in another (`dog` is `however` in Danish). English, which
-- translations are in besides, and the languages that have a script to themselves leave theirs out of all decks; such words
-- are worth something all the same where they do occur.
create function search_all(words text[], is_unfinished boolean) returns tsquery stable strict parallel safe language plpgsql as $$
declare
  word text;
  language text;
  forms text[] := '{}';
  left_out text[] := '{}';
  left_out_of_all text[] := '{}';
  wanted text[] := '{}';
  besides text[] := '{}';
  is_needed boolean;
  found record;
begin
  foreach word in array words loop
    found := search_forms(word, is_unfinished and cardinality(forms) = cardinality(words) - 1);
    forms := forms || found.lexemes;
    left_out := left_out || array_to_string(found.left_out, ' ');
    left_out_of_all := left_out_of_all || found.left_out;
  end loop;
  for place in 1 .. cardinality(words) loop
    is_needed := true;
    foreach language in array string_to_array(left_out[place], ' ') loop
      continue when cardinality(array_positions(left_out_of_all, language)) = cardinality(words);
      if language in ('en', 'ru', 'el', 'ar') then is_needed := false;
      else forms[place] := forms[place] || ' | ' || quote_literal('#g' || language) || case language when 'no' then ' | ''#gnb''' else '' end; end if;
    end loop;
    if is_needed then wanted := wanted || ('(' || forms[place] || ')'); else besides := besides || forms[place]; end if;
  end loop;
  if besides <> '{}' then wanted := wanted || ('(' || array_to_string(wanted || besides, ' | ') || ')'); end if;
  return array_to_string(wanted, ' & ')::tsquery;
end $$;
--> statement-breakpoint
-- All words of what was typed; the last may still be being typed.
create or replace function search_query(typed text) returns tsquery stable strict parallel safe language plpgsql as $$
begin return search_all(string_to_array(search_fold(typed), ' '), true); end $$;
--> statement-breakpoint
drop function search_stems(text);
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
    and not exists (
      select from search_terms s where s.words @@ '''#o'''::tsquery and right(s.term_id::text, 1) = '0' and s.words @@ (quote_literal(dropped.word) || ':AB')::tsquery)
    and not exists (
      select from search_terms s where s.words @@ '''#o'''::tsquery and right(s.term_id::text, 1) <> '0' and s.words @@ (quote_literal(dropped.word) || ':AB')::tsquery)
    and not exists (
      select from search_terms s where not s.words @@ '''#o'''::tsquery and s.words @@ (quote_literal(dropped.word) || ':AB')::tsquery);
end $$;
