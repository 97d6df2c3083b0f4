package org.crossclaim.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on record already and leans on what is about to change.
 */
@Service
@Transactional(readOnly = true)
public class Leaning {

	private final JdbcClient jdbc;

	Leaning(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Of which kinds entries on record are.
	 * @param slugs slugs of entries
	 * @return the kind by slug, without slugs that are not on record
	 */
	public Map<String, EntryKind> kinds(Collection<String> slugs) {
		Map<String, EntryKind> kinds = new HashMap<>();
		if (slugs.isEmpty()) {
			return kinds;
		}
		this.jdbc.sql("""
				select s.slug, e.kind from subject_slug s join entry e on e.id = s.subject
				where s.kind = 'entry' and s.slug = any(?)""").param(slugs.toArray(String[]::new)).query((row) -> {
			for (EntryKind kind : EntryKind.values()) {
				if (kind.word().equals(row.getString("kind"))) {
					kinds.put(row.getString("slug"), kind);
				}
			}
		});
		return kinds;
	}

	/**
	 * The entries on record that cite one of some sources, or answer, revise or are
	 * resolved by one of some entries.
	 * @param sources slugs of sources
	 * @param entries slugs of entries, which are left out themselves
	 * @return them, in the order of their slugs
	 */
	public List<EntryDocument> on(Collection<String> sources, Collection<String> entries) {
		return this.jdbc
			.sql("""
					with moved (id) as (select subject from subject_slug where kind = 'entry' and slug = any(:entries)),
					cited (id) as (select subject from subject_slug where kind = 'source' and slug = any(:sources)),
					leaning (id) as (
					  select entry from evidence where source in (select id from cited)
					  union select v.entry from evidence v join evidence_step t on t.evidence = v.id where t.source in (select id from cited)
					  union select counterclaim from entry_response where target in (select id from moved)
					  union select entry from entry_revising where earlier in (select id from moved)
					  union select entry from resolution where development in (select id from moved)
					)
					select r.document from leaning l join entry e on e.id = l.id
					cross join lateral (
					  select document from revision where revision.subject = l.id order by number desc limit 1
					) r
					where l.id not in (select id from moved)
					order by e.slug""")
			.param("entries", entries.toArray(String[]::new))
			.param("sources", sources.toArray(String[]::new))
			.query((row, number) -> Documents.read(row.getString("document"), EntryDocument.class))
			.list();
	}

	/**
	 * The entries on record, and not withdrawn, that quote a source.
	 * @param source every slug of it
	 * @return them, in the order of their slugs
	 */
	public List<EntryDocument> quoting(Collection<String> source) {
		return this.jdbc.sql("""
				select r.document from entry e
				cross join lateral (
				  select document from revision where revision.subject = e.id order by number desc limit 1
				) r
				where e.id in (
				  select v.entry from evidence v join subject_slug s on s.subject = v.source and s.kind = 'source'
				  where s.slug = any(:slugs) and (v.quote is not null or v.locator is not null)
				  union
				  select v.entry from evidence v join evidence_step t on t.evidence = v.id
				  join subject_slug s on s.subject = t.source and s.kind = 'source'
				  where s.slug = any(:slugs) and (t.quote is not null or t.locator is not null)
				) and e.id not in (select subject from subject_withdrawn)
				order by e.slug""")
			.param("slugs", source.toArray(String[]::new))
			.query((row, number) -> Documents.read(row.getString("document"), EntryDocument.class))
			.list();
	}

	/**
	 * What entries on record cite of certain sources.
	 * @param entries slugs of entries
	 * @param prefix how the slugs of the sources begin
	 * @return the slugs of the sources by the slug of the entry, without entries that
	 * cite none
	 */
	public Map<String, Set<String>> citing(Collection<String> entries, String prefix) {
		Map<String, Set<String>> cited = new HashMap<>();
		if (entries.isEmpty()) {
			return cited;
		}
		this.jdbc.sql("""
				select s.slug as entry, o.slug as source from subject_slug s join evidence e on e.entry = s.subject
				join source o on o.id = e.source
				where s.kind = 'entry' and s.slug = any(?) and starts_with(o.slug, ?) order by o.slug""")
			.params(entries.toArray(String[]::new), prefix)
			.query((row) -> {
				cited.computeIfAbsent(row.getString("entry"), (entry) -> new LinkedHashSet<>())
					.add(row.getString("source"));
			});
		return cited;
	}

	/**
	 * The allegations on record, and not withdrawn, that cite one of some sources or
	 * accuse one of some actors.
	 * @param sources slugs of sources
	 * @param actors slugs of actors
	 * @return them, in the order of their slugs
	 */
	public List<EntryDocument> accusing(Collection<String> sources, Collection<String> actors) {
		return this.jdbc.sql("""
				select r.document from entry e
				cross join lateral (
				  select document from revision where revision.subject = e.id order by number desc limit 1
				) r
				where e.id in (
				  select entry from evidence
				  where source in (select subject from subject_slug where kind = 'source' and slug = any(:sources))
				  union select entry from entry_actor where role = 'accused'
				  and actor in (select subject from subject_slug where kind = 'actor' and slug = any(:actors))
				) and e.kind = 'allegation' and e.id not in (select subject from subject_withdrawn)
				order by e.slug""")
			.param("sources", sources.toArray(String[]::new))
			.param("actors", actors.toArray(String[]::new))
			.query((row, number) -> Documents.read(row.getString("document"), EntryDocument.class))
			.list();
	}

}
