package org.crossclaim.entry.web;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Then;
import org.crossclaim.entry.EntryRows;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a page of an entry begins with, in one statement: the page may take six.
 */
@Service
@Transactional(readOnly = true)
class EntryPages {

	private final JdbcClient jdbc;

	EntryPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One entry with its dispute.
	 * @param slug the slug that it goes by
	 * @return both
	 * @throws NotOnRecord if no entry goes by that slug
	 */
	EntryWithin find(Slug slug) {
		return this.jdbc.sql("select d.dispute, " + EntryRows.COLUMNS + """
				 from subject_slug s
				join timeline_line l on l.entry = s.subject and %s
				join revision r on r.subject = l.entry and r.number = l.revision
				cross join lateral (select r.document as dispute from (select l.dispute) as one (id) %s) d
				where s.kind = 'entry' and s.slug = ?""".formatted(Then.valid("l"), Then.latest("one.id")))
			.param(slug.text())
			.query((row, number) -> new EntryWithin(EntryRows.line(row),
					Documents.read(row.getString("dispute"), DisputeDocument.class)))
			.optional()
			.filter((found) -> found.line().document().id().equals(slug.text()))
			.orElseThrow(() -> new NotOnRecord("entry", slug.text()));
	}

}
