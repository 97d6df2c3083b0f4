package org.crossclaim.exchange.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SentText;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.SourceKind;

/**
 * What was sent to the editors stands on record word for word.
 */
public final class SentRules {

	private SentRules() {
	}

	/**
	 * Checks an entry.
	 * @param entry what is said of it
	 * @param before slugs of what it cites until now that was sent
	 * @param sent what was sent, by the slug of its source
	 * @param known what it may name
	 * @return every fault
	 */
	public static List<Fault> check(EntryDocument entry, Set<String> before, Map<String, SentText> sent, Known known) {
		Findings findings = new Findings(known);
		List<String> cited = entry.evidence().stream().map(EntryDocument.Evidence::source).toList();
		for (int i = 0; i < cited.size(); i++) {
			SentText text = sent.get(cited.get(i));
			findings.when(text != null && !text.text().equals(entry.evidence().get(i).quote()),
					"evidence[" + i + "].quote", "rule.sent-otherwise", cited.get(i));
		}
		before.stream()
			.filter((source) -> sent.containsKey(source) && !cited.contains(source))
			.forEach((source) -> findings.when(true, "evidence", "rule.sent-left-out", source));
		return findings.faults();
	}

	/**
	 * Checks the source as which something that was sent stands on record.
	 * @param source what is said of it
	 * @return every fault
	 */
	public static List<Fault> check(SourceDocument source) {
		return (source.kind() == SourceKind.PRIMARY_STATEMENT) ? List.of()
				: List.of(Fault.at("kind", "rule.sent-kind", source.id()));
	}

}
