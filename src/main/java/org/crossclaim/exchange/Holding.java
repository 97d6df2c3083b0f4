package org.crossclaim.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publications;
import org.crossclaim.entry.Leaning;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.HeldRules;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Tells what a dossier must not publish yet (the model, rule 9). What stands on record
 * without what the rule asks for can be mended: only what a dossier newly breaks counts.
 */
@Component
class Holding {

	private final Publications publications;

	private final Naming naming;

	private final Leaning leaning;

	Holding(Publications publications, Naming naming, Leaning leaning) {
		this.publications = publications;
		this.naming = naming;
		this.leaning = leaning;
	}

	/**
	 * What several dossiers must not publish yet, in a few statements however many.
	 * @param readers those that read them
	 * @return what is missing in each, at its path within it
	 */
	List<List<Fault>> of(List<DossierReader> readers) {
		List<Dossier> dossiers = readers.stream().map(DossierReader::dossier).toList();
		List<EntryDocument> touched = touched(dossiers);
		List<EntryDocument> all = new ArrayList<>(touched);
		dossiers.forEach((dossier) -> all.addAll(dossier.entries()));
		OnRecord record = new OnRecord(this.publications, this.naming);
		record.learn(all);
		// What is accused or cited today may be neither in the dossier.
		record.learn(all.stream().flatMap((entry) -> record.entry(entry.id()).stream()).toList());
		return readers.stream().map((reader) -> of(reader, touched, record)).toList();
	}

	private static List<Fault> of(DossierReader reader, List<EntryDocument> touched, Known record) {
		if (!reader.faults().isEmpty()) {
			return List.of();
		}
		Dossier dossier = reader.dossier();
		Known together = new DossierCheck(dossier, record, reader);
		for (EntryDocument entry : dossier.entries()) {
			newly(entry, record, together).forEach((fault) -> reader.add("entries", entry.id(), fault));
		}
		for (EntryDocument entry : touched) {
			if (dossier.entries().stream().noneMatch((one) -> one.id().equals(entry.id()))) {
				newly(entry, record, together).forEach((fault) -> broken(entry, fault, dossier, reader));
			}
		}
		return reader.faults().stream().map(DossierFault::fault).toList();
	}

	private static List<Fault> newly(EntryDocument entry, Known record, Known together) {
		Set<Object> before = new HashSet<>();
		Optional<EntryDocument> today = record.entry(entry.id());
		today.ifPresent((one) -> HeldRules.check(one, record).forEach((fault) -> before.add(accused(fault))));
		return HeldRules.check(entry, together).stream().filter((fault) -> !before.contains(accused(fault))).toList();
	}

	private static Object accused(Fault fault) {
		return fault.arguments().getFirst();
	}

	/** Names what would have to be held at what would make it so. */
	private static void broken(EntryDocument entry, Fault fault, Dossier dossier, DossierReader reader) {
		Fault told = Fault.at("", "rule.held-on-record", entry.id(), accused(fault));
		List<String> cited = entry.evidence().stream().map(EntryDocument.Evidence::source).toList();
		Optional<String> source = dossier.sources()
			.stream()
			.map(SourceDocument::id)
			.filter((slug) -> cited.contains(slug))
			.findFirst();
		dossier.actors()
			.stream()
			.map(ActorDocument::id)
			.filter((slug) -> slug.equals(accused(fault)))
			.findFirst()
			.ifPresentOrElse((slug) -> reader.add("actors", slug, told),
					() -> source.ifPresent((slug) -> reader.add("sources", slug, told)));
	}

	/** The allegations on record that a change of a source or of a person may touch. */
	private List<EntryDocument> touched(List<Dossier> dossiers) {
		List<String> sources = dossiers.stream()
			.flatMap((one) -> one.sources().stream())
			.map(SourceDocument::id)
			.toList();
		List<String> actors = dossiers.stream().flatMap((one) -> one.actors().stream()).map(ActorDocument::id).toList();
		return (sources.isEmpty() && actors.isEmpty()) ? List.of() : this.leaning.accusing(sources, actors);
	}

}
