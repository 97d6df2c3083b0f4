package org.crossclaim.exchange.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Fault;

/**
 * The rules that a dispute keeps (the model, "Dispute").
 */
public final class DisputeRules {

	private DisputeRules() {
	}

	/**
	 * Checks a dispute.
	 * @param dispute what is said of it
	 * @param known what it may name
	 * @return every fault; empty where it keeps the rules
	 */
	public static List<Fault> check(DisputeDocument dispute, Known known) {
		Findings findings = new Findings(known);
		for (int i = 0; i < dispute.background().size(); i++) {
			findings.named(SubjectKind.SOURCE, "background[" + i + "].sources", dispute.background().get(i).sources());
		}
		Set<String> met = new HashSet<>();
		for (int i = 0; i < dispute.related().size(); i++) {
			String other = dispute.related().get(i).dispute();
			String path = "related[" + i + "].dispute";
			findings.named(SubjectKind.DISPUTE, path, other);
			findings.when(other.equals(dispute.id()), path, "rule.related-to-itself");
			findings.when(!met.add(other), path, "dossier.named-twice", other);
		}
		return findings.faults();
	}

}
