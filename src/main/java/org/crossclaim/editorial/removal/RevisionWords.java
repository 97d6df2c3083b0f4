package org.crossclaim.editorial.removal;

import java.util.List;
import java.util.UUID;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Blank;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents of all revisions of a thing, and of entries that quote it. Numbers,
 * changes and the SHA-256 of what each said stay.
 */
@Component
@Order(1)
class RevisionWords implements Removable {

	private static final String FOUND = """
			from revision r where r.subject = any(?) or r.kind = 'entry' and exists (
			  select 1 from unnest(?::jsonb[]) as p (part) where r.document @> p.part)""";

	private final JdbcClient jdbc;

	RevisionWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kept() {
		return "revisions";
	}

	@Override
	public long count(RemovalScope scope) {
		return found(scope).stream().filter(Found::changed).count();
	}

	@Override
	public void blank(RemovalScope scope, RemovalOrder order) {
		found(scope).stream()
			.filter(Found::changed)
			.forEach((one) -> this.jdbc.sql("update revision set document = ?::jsonb where subject = ? and number = ?")
				.params(Documents.json(one.after()), one.subject(), one.number())
				.update());
	}

	private List<Found> found(RemovalScope scope) {
		return this.jdbc.sql("select r.subject, r.number, r.kind, r.document::text as document " + FOUND)
			.params(scope.subjects().toArray(UUID[]::new), scope.quoting())
			.query((row, index) -> {
				ObjectNode before = Documents.read(row.getString("document"), ObjectNode.class);
				return new Found(row.getObject("subject", UUID.class), row.getInt("number"), before,
						scope.without().apply(SubjectKind.of(row.getString("kind")), before));
			})
			.list();
	}

	/** A revision as it is and as it is to be. */
	private record Found(UUID subject, int number, ObjectNode before, ObjectNode after) {

		boolean changed() {
			return !this.before.equals(this.after);
		}

	}

	/**
	 * The reasons that people gave for changes of the thing, which may repeat its words.
	 * Those that a first start or a command makes name files alone.
	 */
	@Component
	@Order(2)
	static class Reasons implements Removable {

		private static final String THEIRS = """
				from change where reason <> ? and (door not in ('starter-record', 'import')
				  or exists (select 1 from proposal p where p.change = change.number))
				and number in (select r.change from revision r where r.subject = any(?) and not 'removal' = any(r.classes))""";

		private final JdbcClient jdbc;

		Reasons(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@Override
		public String kept() {
			return "reasons";
		}

		@Override
		public long count(RemovalScope scope) {
			return this.jdbc.sql("select count(*) " + THEIRS)
				.params(Blank.MARK, scope.subjects().toArray(UUID[]::new))
				.query(Long.class)
				.single();
		}

		@Override
		public void blank(RemovalScope scope, RemovalOrder order) {
			this.jdbc.sql("update change set reason = ? where number in (select number " + THEIRS + ")")
				.params(Blank.MARK, Blank.MARK, scope.subjects().toArray(UUID[]::new))
				.update();
		}

	}

}
