package org.crossclaim.exchange;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.dossier.OffRecord;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.shared.Fault;

/**
 * What people send brings nothing that is off the record: to withdraw is proposed, and to
 * remove is for administrators. What this record knows already is left as it is.
 */
final class OffRecordCheck {

	private OffRecordCheck() {
	}

	static void run(OffRecord off, Known record, DossierReader reader) {
		for (SubjectKind kind : SubjectKind.values()) {
			off.slugs(kind)
				.stream()
				.filter((slug) -> !record.has(kind, slug))
				.forEach((slug) -> reader.add(kind.list(), slug, Fault.at("", "rule.brings-off-record", slug)));
		}
	}

}
