package org.crossclaim.exchange.web;

import java.util.List;

import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.page.Words;

import org.springframework.stereotype.Component;

/**
 * Shows the faults of a dossier, each with the line on which it stands.
 */
@Component
class FaultyLines {

	/** How much of a line is shown before the place and from it. */
	private static final int BEFORE = 40;

	private static final int AFTER = 80;

	private final Words words;

	FaultyLines(Words words) {
		this.words = words;
	}

	List<ImportView.Wrong> of(DossierFaults faults, String text) {
		String[] lines = text.split("\n", -1);
		return faults.faults().stream().map((one) -> wrong(one, lines)).toList();
	}

	private ImportView.Wrong wrong(DossierFault one, String[] lines) {
		String line = (one.line() > 0 && one.line() <= lines.length) ? lines[one.line() - 1] : "";
		int length = line.codePointCount(0, line.length());
		int place = Math.clamp(one.column() - 1L, 0, length);
		int from = Math.max(0, place - BEFORE);
		int until = Math.min(length, place + AFTER);
		return new ImportView.Wrong(one.line(), one.column(), one.fault().path(),
				this.words.say(one.fault().key(), one.fault().arguments().toArray()),
				((from > 0) ? "…" : "") + part(line, from, place),
				part(line, place, until) + ((until < length) ? "…" : ""));
	}

	private static String part(String line, int from, int until) {
		int start = line.offsetByCodePoints(0, from);
		return line.substring(start, line.offsetByCodePoints(start, until - from));
	}

}
