package org.crossclaim.exchange.rule;

import java.util.List;
import java.util.Optional;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.source.SourceDocument;

/**
 * What an entry rests on keeps rules 1 and 2 of the model, and says which relay is meant.
 *
 * @param entry the entry
 * @param findings takes what is wrong
 */
record EvidenceRules(EntryDocument entry, Findings findings) {

	void check() {
		List<EntryDocument.Evidence> all = this.entry.evidence();
		if (all.isEmpty()) {
			this.findings.when(true, "evidence", "rule.no-evidence");
		}
		else if (this.entry.kind() != EntryKind.DEVELOPMENT) {
			this.findings.when(
					all.stream()
						.noneMatch((one) -> one.stance() == Stance.SUPPORTS && this.entry.shows(one) == Shows.SAID),
					"evidence", "rule.nothing-shows-it-was-said");
		}
		for (int i = 0; i < all.size(); i++) {
			one("evidence[" + i + "]", all.get(i));
		}
	}

	private void one(String path, EntryDocument.Evidence one) {
		this.findings.named(SubjectKind.SOURCE, path + ".source", one.source());
		this.findings.named(SubjectKind.SOURCE, path + ".relays", one.relays());
		this.findings.when(one.basis() != null && !one.relays().isEmpty(), path + ".basis", "rule.relays-or-basis");
		for (int i = 0; i < one.translation().size(); i++) {
			this.findings.language(path + ".translation[" + i + "].language", one.translation().get(i).language());
		}
		for (int i = 0; i < one.steps().size(); i++) {
			new StepRules(this.findings).check(path + ".steps[" + i + "]", one.steps().get(i));
		}
		Optional<SourceDocument> source = this.findings.known().source(one.source());
		if (source.isPresent()) {
			relays(path, one, source.get());
		}
	}

	private void relays(String path, EntryDocument.Evidence one, SourceDocument source) {
		this.findings.when(!source.wasSeen(), path + ".source", "rule.source-was-not-seen", source.id());
		this.findings.when(source.relays().size() > 1 && one.relays().isEmpty() && one.basis() == null,
				path + ".source", "rule.which-relay", source.id(), String.join(", ", source.relays()));
		for (int i = 0; i < one.relays().size(); i++) {
			String relay = one.relays().get(i);
			this.findings.when(!source.relays().contains(relay), path + ".relays[" + i + "]", "rule.does-not-relay",
					source.id(), relay);
		}
	}

}
