package org.crossclaim.exchange;

import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.ExaminedRules;
import org.crossclaim.exchange.rule.Known;

/**
 * Checks that nobody says of evidence that somebody else examined it where that was its
 * own side. What stands on record so already is left as it is, so that it can be mended
 * bit by bit; whoever runs the server is not asked, so that what a record has come to say
 * can be taken elsewhere.
 */
final class ExaminedCheck {

	private ExaminedCheck() {
	}

	/** Adds every fault to the reader, which knows the places. */
	static void run(Dossier dossier, Known record, Known together, DossierReader reader) {
		for (EntryDocument entry : dossier.entries()) {
			Set<Object> before = record.entry(entry.id())
				.stream()
				.flatMap((today) -> ExaminedRules.check(today, record).stream())
				.map((fault) -> fault.arguments().getFirst())
				.collect(Collectors.toSet());
			ExaminedRules.check(entry, together)
				.stream()
				.filter((fault) -> !before.contains(fault.arguments().getFirst()))
				.forEach((fault) -> reader.add("entries", entry.id(), fault));
		}
	}

}
