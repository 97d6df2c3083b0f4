package org.crossclaim.exchange.rule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.Shows;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The rules that an entry keeps (the model, "Rules that always hold", 1 to 4), each fault
 * at its path within the entry.
 */
public final class EntryRules {

	private final EntryDocument entry;

	private final Known known;

	private final List<Fault> faults = new ArrayList<>();

	private EntryRules(EntryDocument entry, Known known) {
		this.entry = entry;
		this.known = known;
	}

	/**
	 * Checks an entry.
	 * @param entry what is said of it
	 * @param known what it may name
	 * @return every fault; empty where it keeps the rules
	 */
	public static List<Fault> check(EntryDocument entry, Known known) {
		EntryRules rules = new EntryRules(entry, known);
		rules.names();
		rules.kind();
		rules.evidence();
		rules.resolutions();
		return rules.faults;
	}

	private void names() {
		named(SubjectKind.DISPUTE, "dispute", List.of(this.entry.dispute()));
		named(SubjectKind.ACTOR, "asserted_by", this.entry.assertedBy());
		named(SubjectKind.ACTOR, "done_by", this.entry.doneBy());
		named(SubjectKind.ACTOR, "against", this.entry.against());
		named(SubjectKind.ACTOR, "speaks_for", this.entry.speaksFor());
		named(SubjectKind.ENTRY, "responds_to",
				this.entry.respondsTo().stream().map(EntryDocument.Response::entry).toList());
		named(SubjectKind.ENTRY, "bears_on", this.entry.bearsOn());
		named(SubjectKind.ENTRY, "revises", this.entry.revises());
		if (this.entry.zone() != null && !ZoneId.getAvailableZoneIds().contains(this.entry.zone())) {
			fault("zone", "rule.no-such-zone", this.entry.zone());
		}
	}

	private void kind() {
		boolean development = this.entry.kind() == EntryKind.DEVELOPMENT;
		if (development && !this.entry.assertedBy().isEmpty()) {
			fault("asserted_by", "rule.development-is-not-asserted");
		}
		if (!development && this.entry.assertedBy().isEmpty()) {
			fault("asserted_by", "rule.nobody-asserts-it");
		}
		if (!development && !this.entry.doneBy().isEmpty()) {
			fault("done_by", "rule.only-developments-are-done");
		}
		boolean answers = !this.entry.respondsTo().isEmpty();
		if (this.entry.kind() == EntryKind.COUNTERCLAIM && !answers) {
			fault("responds_to", "rule.counterclaim-without-target");
		}
		if (this.entry.kind() != EntryKind.COUNTERCLAIM && answers) {
			fault("responds_to", "rule.only-counterclaims-respond");
		}
		if (this.entry.respondsTo().stream().anyMatch((one) -> one.entry().equals(this.entry.id()))) {
			fault("responds_to", "rule.responds-to-itself");
		}
	}

	private void evidence() {
		List<EntryDocument.Evidence> all = this.entry.evidence();
		if (all.isEmpty()) {
			fault("evidence", "rule.no-evidence");
		}
		else if (this.entry.kind() != EntryKind.DEVELOPMENT && all.stream()
			.noneMatch((one) -> one.stance() == Stance.SUPPORTS && this.entry.shows(one) == Shows.SAID)) {
			fault("evidence", "rule.nothing-shows-it-was-said");
		}
		for (int i = 0; i < all.size(); i++) {
			String path = "evidence[" + i + "]";
			EntryDocument.Evidence one = all.get(i);
			named(SubjectKind.SOURCE, path + ".source", List.of(one.source()));
			named(SubjectKind.SOURCE, path + ".relays", one.relays());
			Optional<SourceDocument> source = this.known.source(one.source());
			if (source.isPresent()) {
				relays(path, one, source.get());
			}
		}
	}

	private void relays(String path, EntryDocument.Evidence evidence, SourceDocument source) {
		if (!source.wasSeen()) {
			fault(path + ".source", "rule.source-was-not-seen", source.id());
		}
		if (source.relays().size() > 1 && evidence.relays().isEmpty() && evidence.basis() == null) {
			fault(path, "rule.which-relay", source.id(), String.join(", ", source.relays()));
		}
		evidence.relays()
			.stream()
			.filter((relay) -> !source.relays().contains(relay))
			.forEach((relay) -> fault(path + ".relays", "rule.does-not-relay", source.id(), relay));
	}

	private void resolutions() {
		if (!this.entry.resolution().isEmpty() && this.entry.kind() != EntryKind.ALLEGATION) {
			fault("resolution", "rule.only-allegations-are-resolved");
		}
		for (int i = 0; i < this.entry.resolution().size(); i++) {
			EntryDocument.Resolution one = this.entry.resolution().get(i);
			String path = "resolution[" + i + "]";
			named(SubjectKind.ENTRY, path + ".by", List.of(one.by()));
			named(SubjectKind.ACTOR, path + ".binds", one.binds());
			this.known.entry(one.by()).ifPresent((by) -> {
				if (by.kind() != EntryKind.DEVELOPMENT) {
					fault(path + ".by", "rule.resolved-by-a-development", by.id());
				}
				else if (liesBefore(by.happened(), this.entry.said())) {
					fault(path + ".by", "rule.resolved-before-it-was-said", by.id());
				}
			});
		}
		for (int i = 0; i < this.entry.replyChecks().size(); i++) {
			EntryDocument.ReplyCheck check = this.entry.replyChecks().get(i);
			if (!this.entry.against().contains(check.actor())) {
				fault("reply_checks[" + i + "].actor", "rule.reply-of-nobody-accused", check.actor());
			}
		}
	}

	private static boolean liesBefore(@Nullable Edtf event, @Nullable Edtf said) {
		return event != null && said != null && event.latestDay().isPresent() && said.earliestDay().isPresent()
				&& event.latestDay().getAsLong() < said.earliestDay().getAsLong();
	}

	private void named(SubjectKind kind, String path, List<String> slugs) {
		slugs.stream()
			.filter((slug) -> !this.known.has(kind, slug))
			.forEach((slug) -> fault(path, "rule.not-on-record." + kind.word(), slug));
	}

	private void fault(String path, String key, Object... arguments) {
		this.faults.add(Fault.at(path, key, arguments));
	}

}
