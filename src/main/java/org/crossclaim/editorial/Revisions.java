package org.crossclaim.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The append-only history of the record: the documents of all kinds as they were
 * published.
 */
@Service
public class Revisions {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Revisions(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Appends the next revision of each subject. One that says again what an earlier one
	 * said is a restoration, too. Where the change only names a thing otherwise, what is
	 * withdrawn stays so. {@link ThingsPublished} tells it to whoever listens.
	 * @param change the change that publishes
	 * @param kind of which kind all subjects are
	 * @param drafts the documents
	 * @return the number of the revision of each subject
	 */
	public Map<UUID, Integer> append(Change change, SubjectKind kind, List<? extends Draft<?>> drafts) {
		UUID[] subjects = new UUID[drafts.size()];
		String[] documents = new String[drafts.size()];
		byte[][] digests = new byte[drafts.size()][];
		String[] classes = new String[drafts.size()];
		for (int i = 0; i < subjects.length; i++) {
			subjects[i] = drafts.get(i).subject();
			documents[i] = Documents.json(drafts.get(i).document());
			digests[i] = Documents.digest(documents[i]);
			classes[i] = drafts.get(i).classes().stream().map(ChangeClass::word).collect(Collectors.joining(" "));
		}
		Map<UUID, Integer> numbers = new HashMap<>();
		this.jdbc.sql("""
				insert into revision (subject, number, kind, change, classes, digest, document, follows)
				select d.subject, 1 + coalesce((select max(number) from revision r where r.subject = d.subject), 0),
				  :kind, :change, string_to_array(d.classes, ' ') || case
				  when :follows and d.subject in (select subject from subject_withdrawn) then array['withdrawal']
				  when not :done and exists (
				    select 1 from revision r where r.subject = d.subject and r.digest = d.digest
				  ) then array['restoration'] else '{}' end, d.digest, d.document::jsonb, :follows
				from unnest(:subjects::uuid[], :documents::text[], :digests::bytea[], :classes::text[])
				  as d (subject, document, digest, classes)
				returning subject, number""")
			.param("kind", kind.word())
			.param("change", change.number())
			.param("follows", change.follows())
			.param("done", change.done() != null)
			.param("subjects", subjects)
			.param("documents", documents)
			.param("digests", digests)
			.param("classes", classes)
			.query((row) -> {
				numbers.put(row.getObject("subject", UUID.class), row.getInt("number"));
			});
		if (!numbers.isEmpty()) {
			this.events.publishEvent(new ThingsPublished(change, kind, Set.copyOf(numbers.keySet())));
		}
		return numbers;
	}

	/**
	 * Appends a revision that says what the latest one says, because something was done
	 * to the subject and not to what is said of it.
	 * @param change the change that does it
	 * @param subject the subject
	 * @param done what was done
	 */
	public void repeat(Change change, UUID subject, ChangeClass done) {
		this.jdbc.sql("""
				insert into revision (subject, number, kind, change, classes, digest, document)
				select subject, number + 1, kind, ?, array[?], digest, document from revision
				where subject = ? order by number desc limit 1 returning kind""")
			.params(change.number(), done.word(), subject)
			.query(String.class)
			.optional()
			.ifPresent((kind) -> this.events
				.publishEvent(new ThingsPublished(change, SubjectKind.of(kind), Set.of(subject))));
	}

	/**
	 * Documents as certain revisions have them, in one statement.
	 * @param kind of which kind they are
	 * @param numbers the number of the revision of each, by a slug of it
	 * @return their JSON by slug, without revisions that there are not
	 */
	public Map<String, String> documents(SubjectKind kind, Map<String, Integer> numbers) {
		Map<String, String> found = new HashMap<>();
		if (!numbers.isEmpty()) {
			this.jdbc.sql("""
					select w.slug, r.document::text as document from unnest(?::text[], ?::int[]) as w (slug, number)
					join subject_slug s on s.kind = ? and s.slug = w.slug
					join revision r on r.subject = s.subject and r.number = w.number""")
				.params(numbers.keySet().toArray(String[]::new), numbers.values().toArray(Integer[]::new), kind.word())
				.query((row) -> {
					found.put(row.getString("slug"), row.getString("document"));
				});
		}
		return found;
	}

	/**
	 * The number of the latest revision of subjects.
	 * @param subjects the subjects
	 * @return the number by subject, without subjects of which nothing is published
	 */
	public Map<UUID, Integer> latest(Collection<UUID> subjects) {
		Map<UUID, Integer> numbers = new HashMap<>();
		this.jdbc.sql("select subject, max(number) as number from revision where subject = any(?) group by subject")
			.param(subjects.toArray(UUID[]::new))
			.query((row) -> {
				numbers.put(row.getObject("subject", UUID.class), row.getInt("number"));
			});
		return numbers;
	}

	/**
	 * What the record holds of subjects, as far as a dossier must know it to tell whether
	 * importing would lose anything.
	 * @param subjects the subjects
	 * @param digests for each, the digest of the document that a dossier holds
	 * @return for each subject on record how its latest revision relates to that document
	 */
	public Map<UUID, Agreement> agreements(List<UUID> subjects, List<byte[]> digests) {
		Map<UUID, Agreement> agreements = new HashMap<>();
		this.jdbc
			.sql("""
					select r.subject, r.digest = d.digest as same, c.door in ('import', 'starter-record') as imported,
					  exists (select 1 from revision e join change ec on ec.number = e.change
					    where e.subject = d.subject and e.digest = d.digest and ec.door in ('import', 'starter-record')) as known
					from unnest(?::uuid[], ?::bytea[]) as d (subject, digest)
					cross join lateral (
					  select * from revision where revision.subject = d.subject order by number desc limit 1
					) r
					join change c on c.number = r.change""")
			.params(subjects.toArray(UUID[]::new), digests.toArray(byte[][]::new))
			.query((row) -> {
				agreements.put(row.getObject("subject", UUID.class),
						row.getBoolean("same") ? Agreement.SAME
								: (row.getBoolean("known") || !row.getBoolean("imported")) ? Agreement.CHANGED_SINCE
										: Agreement.OLDER);
			});
		return agreements;
	}

}
