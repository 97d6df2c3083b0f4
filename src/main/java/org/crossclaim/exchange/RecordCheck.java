package org.crossclaim.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.entry.Leaning;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryKind;
import org.crossclaim.entry.document.References;
import org.crossclaim.entry.document.Step;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.EntryRules;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.shared.Fault;

/**
 * Checks what a dossier would do to the entries that are on record already.
 *
 * @param dossier the dossier
 * @param record the record as it is
 * @param withdrawals knows what is withdrawn
 * @param removals knows what was removed for legal reasons
 * @param naming knows by which slugs things went before
 * @param leaning finds what leans on what changes
 */
record RecordCheck(Dossier dossier, Known record, Withdrawals withdrawals, Removals removals, Naming naming,
		Leaning leaning) {

	private static final Pattern ITEM = Pattern
		.compile("(evidence|resolution|revises)\\[(\\d+)](?:\\.steps\\[(\\d+)])?.*");

	void run(Known together, DossierReader reader) {
		List<String> entries = this.dossier.entries().stream().map(EntryDocument::id).toList();
		List<String> sources = this.dossier.sources().stream().map((source) -> source.id()).toList();
		renamed(Map.of(SubjectKind.ACTOR, this.dossier.actors().stream().map((actor) -> actor.id()).toList(),
				SubjectKind.SOURCE, sources, SubjectKind.DISPUTE,
				this.dossier.disputes().stream().map((dispute) -> dispute.id()).toList(), SubjectKind.ENTRY, entries),
				reader);
		Map<String, EntryKind> kinds = this.leaning.kinds(entries);
		Set<String> removed = removed(entries, sources, reader);
		Set<String> withdrawn = this.withdrawals.among(SubjectKind.ENTRY, entries);
		for (EntryDocument entry : this.dossier.entries()) {
			EntryKind before = kinds.getOrDefault(entry.id(), entry.kind());
			if (before != entry.kind()) {
				reader.add("entries", entry.id(), Fault.at("kind", "rule.kind-changed", entry.id(), before.word()));
			}
			if (withdrawn.contains(entry.id()) && !removed.contains(entry.id()) && !isOnRecord(entry)) {
				reader.add("entries", entry.id(), Fault.at("", "rule.is-withdrawn", entry.id()));
			}
		}
		for (EntryDocument entry : this.leaning.on(sources, entries)) {
			Set<Fault> before = new HashSet<>(EntryRules.check(entry, this.record));
			EntryRules.check(entry, together)
				.stream()
				.filter((fault) -> !before.contains(fault))
				.forEach((fault) -> broken(entry, fault.path(), reader));
		}
	}

	/** What goes by another slug by now is spoken of by that. */
	private void renamed(Map<SubjectKind, List<String>> slugs, DossierReader reader) {
		this.naming.retired(slugs)
			.forEach((kind, retired) -> this.naming.led(kind, retired)
				.forEach((slug, led) -> reader.add(kind.list(), slug,
						Fault.at("id", "rule.renamed", slug, led.slug()))));
	}

	/**
	 * Nothing is said of what was removed for legal reasons, not even the same again, nor
	 * quoted from it.
	 */
	private Set<String> removed(List<String> entries, List<String> sources, DossierReader reader) {
		Set<String> all = new HashSet<>(sources);
		this.dossier.entries().forEach((entry) -> all.addAll(References.of(entry).sources()));
		Map<SubjectKind, Set<String>> removed = this.removals
			.among(Map.of(SubjectKind.ENTRY, entries, SubjectKind.SOURCE, all, SubjectKind.ACTOR,
					this.dossier.actors().stream().map((one) -> one.id()).toList()));
		Set<String> gone = Objects.requireNonNull(removed.get(SubjectKind.SOURCE));
		this.dossier.entries().forEach((entry) -> quotes(entry, gone, reader));
		gone.retainAll(sources);
		removed.forEach((kind, slugs) -> slugs
			.forEach((slug) -> reader.add(kind.list(), slug, Fault.at("", "rule.is-removed", slug))));
		return Objects.requireNonNull(removed.get(SubjectKind.ENTRY));
	}

	private static void quotes(EntryDocument entry, Set<String> removed, DossierReader reader) {
		for (int i = 0; i < entry.evidence().size(); i++) {
			EntryDocument.Evidence evidence = entry.evidence().get(i);
			if (evidence.quote() != null && removed.contains(evidence.source())) {
				reader.add("entries", entry.id(),
						Fault.at("evidence[" + i + "].quote", "rule.quotes-what-is-removed", evidence.source()));
			}
			for (int j = 0; j < evidence.steps().size(); j++) {
				Step step = evidence.steps().get(j);
				if (step.quote() != null && removed.contains(step.source())) {
					reader.add("entries", entry.id(), Fault.at("evidence[" + i + "].steps[" + j + "].quote",
							"rule.quotes-what-is-removed", step.source()));
				}
			}
		}
	}

	private boolean isOnRecord(EntryDocument entry) {
		return this.record.entry(entry.id())
			.filter((now) -> Documents.json(now).equals(Documents.json(entry)))
			.isPresent();
	}

	/** Names what would be broken at what breaks it. */
	private void broken(EntryDocument entry, String path, DossierReader reader) {
		Matcher item = ITEM.matcher(path);
		int index = item.matches() ? Integer.parseInt(item.group(2)) : 0;
		String name = switch (item.matches() ? item.group(1) : "") {
			case "evidence" -> (item.group(3) != null)
					? entry.evidence().get(index).steps().get(Integer.parseInt(item.group(3))).source()
					: entry.evidence().get(index).source();
			case "resolution" -> entry.resolution().get(index).by();
			case "revises" -> entry.revises().get(index);
			default -> entry.respondsTo()
				.stream()
				.map(EntryDocument.Response::entry)
				.filter((target) -> this.dossier.entries().stream().anyMatch((one) -> one.id().equals(target)))
				.findFirst()
				.orElse("");
		};
		reader.add(path.startsWith("evidence") ? "sources" : "entries", name,
				Fault.at("", "rule.breaks-on-record", entry.id(), path));
	}

}
