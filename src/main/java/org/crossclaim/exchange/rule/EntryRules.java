package org.crossclaim.exchange.rule;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.shared.Fault;

/**
 * The rules that an entry keeps (the model, "Rules that always hold", 1 to 4), each fault
 * at its path within the entry.
 */
public final class EntryRules {

	private final EntryDocument entry;

	private final Findings findings;

	private EntryRules(EntryDocument entry, Findings findings) {
		this.entry = entry;
		this.findings = findings;
	}

	/**
	 * Checks an entry.
	 * @param entry what is said of it
	 * @param known what it may name
	 * @return every fault; empty where it keeps the rules
	 */
	public static List<Fault> check(EntryDocument entry, Known known) {
		Findings findings = new Findings(known);
		EntryRules rules = new EntryRules(entry, findings);
		rules.names();
		rules.kind();
		rules.answers();
		rules.speaksFor();
		rules.revises();
		new EvidenceRules(entry, findings).check();
		new FigureRules(entry, findings).check();
		new EndRules(entry, findings).check();
		return findings.faults();
	}

	private void names() {
		this.findings.named(SubjectKind.DISPUTE, "dispute", this.entry.dispute());
		this.findings.named(SubjectKind.ACTOR, "asserted_by", this.entry.assertedBy());
		this.findings.named(SubjectKind.ACTOR, "done_by", this.entry.doneBy());
		this.findings.named(SubjectKind.ACTOR, "against", this.entry.against());
		this.findings.named(SubjectKind.ACTOR, "speaks_for", this.entry.speaksFor());
		this.findings.named(SubjectKind.ENTRY, "responds_to", targets());
		this.findings.named(SubjectKind.ENTRY, "bears_on", this.entry.bearsOn());
		this.findings.named(SubjectKind.ENTRY, "revises", this.entry.revises());
		if (this.entry.zone() != null) {
			this.findings.when(!ZoneId.getAvailableZoneIds().contains(this.entry.zone()), "zone", "rule.no-such-zone",
					this.entry.zone());
		}
	}

	private void kind() {
		boolean development = this.entry.kind() == EntryKind.DEVELOPMENT;
		boolean asserted = !this.entry.assertedBy().isEmpty();
		this.findings.when(development && asserted, "asserted_by", "rule.development-is-not-asserted");
		this.findings.when(!development && !asserted, "asserted_by", "rule.nobody-asserts-it");
		this.findings.when(!development && !this.entry.doneBy().isEmpty(), "done_by",
				"rule.only-developments-are-done");
		this.findings.when(development && this.entry.nature() != null, "nature", "rule.development-has-no-nature");
		this.findings.when(this.entry.kind() != EntryKind.ALLEGATION && !this.entry.against().isEmpty(), "against",
				"rule.only-allegations-accuse");
		this.findings.when(!development && !this.entry.bearsOn().isEmpty(), "bears_on", "rule.only-developments-bear");
		itself("bears_on", this.entry.bearsOn(), "rule.bears-on-itself");
	}

	private void answers() {
		boolean counterclaim = this.entry.kind() == EntryKind.COUNTERCLAIM;
		boolean answers = !this.entry.respondsTo().isEmpty();
		this.findings.when(counterclaim && !answers, "responds_to", "rule.counterclaim-without-target");
		this.findings.when(!counterclaim && answers, "responds_to", "rule.only-counterclaims-respond");
		itself("responds_to", targets(), "rule.responds-to-itself");
		Set<String> met = new HashSet<>();
		for (int i = 0; i < targets().size(); i++) {
			String target = targets().get(i);
			this.findings.when(!met.add(target), "responds_to[" + i + "]", "dossier.named-twice", target);
		}
	}

	/** Only an outsider speaks for somebody, and only for an accused. */
	private void speaksFor() {
		this.findings.when(this.entry.kind() != EntryKind.COUNTERCLAIM && !this.entry.speaksFor().isEmpty(),
				"speaks_for", "rule.only-counterclaims-speak-for");
		List<EntryDocument> answered = targets().stream()
			.flatMap((one) -> this.findings.known().entry(one).stream())
			.toList();
		Set<String> accused = new HashSet<>();
		answered
			.forEach((one) -> accused.addAll((one.kind() == EntryKind.ALLEGATION) ? one.against() : one.speakers()));
		for (int i = 0; i < this.entry.speaksFor().size(); i++) {
			String actor = this.entry.speaksFor().get(i);
			String path = "speaks_for[" + i + "]";
			this.findings.when(this.entry.assertedBy().contains(actor), path, "rule.speaks-for-itself", actor);
			this.findings.when(!answered.isEmpty() && answered.size() == targets().size() && !accused.contains(actor),
					path, "rule.speaks-for-nobody-accused", actor);
		}
	}

	/** What is revised was said before, by the same side. */
	private void revises() {
		boolean development = this.entry.kind() == EntryKind.DEVELOPMENT;
		this.findings.when(development && !this.entry.revises().isEmpty(), "revises",
				"rule.developments-revise-nothing");
		itself("revises", this.entry.revises(), "rule.revises-itself");
		for (int i = 0; i < this.entry.revises().size(); i++) {
			String path = "revises[" + i + "]";
			this.findings.known()
				.entry(this.entry.revises().get(i))
				.filter((earlier) -> !earlier.id().equals(this.entry.id()))
				.ifPresent((earlier) -> {
					this.findings.when(!development && !isOfOneSide(earlier), path, "rule.revises-another-side",
							earlier.id());
					this.findings.when(Findings.liesBefore(this.entry.said(), earlier.said()), path,
							"rule.revises-what-came-later", earlier.id());
				});
		}
	}

	private boolean isOfOneSide(EntryDocument earlier) {
		return this.entry.speakers()
			.stream()
			.anyMatch((one) -> earlier.speakers()
				.stream()
				.anyMatch((other) -> one.equals(other) || this.findings.known().areAffiliated(one, other)));
	}

	private void itself(String path, List<String> slugs, String key) {
		int at = slugs.indexOf(this.entry.id());
		this.findings.when(at >= 0, path + "[" + at + "]", key);
	}

	private List<String> targets() {
		return this.entry.respondsTo().stream().map(EntryDocument.Response::entry).toList();
	}

}
